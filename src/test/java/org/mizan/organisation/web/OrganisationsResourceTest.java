package org.mizan.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizan.organisation.web.Managed.page;
import static org.mizan.organisation.web.Managed.send;
import static org.mizan.organisation.web.Managed.to;
import static org.mizan.organisation.web.Managed.valid;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.organisation.Directory.Profile;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.store.Memberships;
import org.mizan.organisation.store.Organisations;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.PersonId;
import org.mizan.support.DirectoryInstead;

/** The list of organisations, and creating one. */
@QuarkusTest
class OrganisationsResourceTest {

    private static final String ADMIN = "5e7a5e7a-0000-4000-8000-000000000002";
    private static final String SAMI = "5e7a5e7a-0000-4000-8000-000000000003";

    @Inject
    Staffed staffed;
    @Inject
    Memberships memberships;
    @Inject
    Organisations organisations;

    @AfterEach
    void answerAgain() {
        DirectoryInstead.away(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    @TestSecurity(user = "sami", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = SAMI))
    void a_member_sees_where_they_belong_and_a_link_only_where_they_manage(String language) {
        var bank = staffed.organisation();
        var school = staffed.organisation();
        staffed.join(bank, PersonId.of(SAMI), "Sami", Role.MANAGER);
        staffed.join(school, PersonId.of(SAMI), "Sami", Role.MEMBER);
        Document page = page("/" + language + "/organisations?done=joined");
        assertThat(page.select(".course-card a").eachAttr("href")).contains("/" + language + "/organisations/" + bank.id())
                .doesNotContain("/" + language + "/organisations/" + school.id());
        assertThat(page.text()).contains(school.name());
        assertThat(page.select("#create")).isEmpty();
        assertThat(send("/en/organisations", "name", "Mine").statusCode()).isEqualTo(404);
        assertThat(page("/" + language + "/learning").select("main a[href=/" + language + "/organisations]")).hasSize(1);
        assertThat(page("/" + language + "/account").select("main a[href=/" + language + "/organisations]")).hasSize(1);
    }

    @Test
    void nobody_is_led_to_signing_in() {
        assertThat(to(Managed.here().get("/ar/organisations"))).contains("/ar/sign-in");
    }

    @Test
    @TestSecurity(user = "nadia", roles = {"learner", "site-admin"})
    @OidcSecurity(claims = @Claim(key = "sub", value = ADMIN))
    void an_organisation_is_created_with_a_manager_who_was_never_here() {
        var rana = new PersonId(UUID.randomUUID());
        String name = "Bank & Söhne " + rana;
        DirectoryInstead.user("rana-" + rana, rana);
        DirectoryInstead.know(rana, new Profile("Rana", Optional.empty(), Optional.of("ar"), Optional.empty()));
        assertThat(to(send("/en/organisations", "name", name, "domain", "B-" + rana + ".Example", "zone", "Africa/Cairo", "manager", "RANA-" + rana)))
                .isEqualTo("/en/organisations?done=created");
        var created = organisations.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        assertThat(created.zone().getId()).isEqualTo("Africa/Cairo");
        assertThat(memberships.role(created.id(), rana)).contains(Role.MANAGER);
        assertThat(DirectoryInstead.belonging(created.id())).containsExactly(rana);
        assertThat(page("/en/organisations").select("#all ~ ul").text()).contains(name);

        Document again = valid(send("/en/organisations", "name", name, "domain", "other.example", "zone", "Africa/Cairo", "manager", rana.toString()), 422);
        assertThat(again.select("#name-error")).hasSize(1);
        assertThat(again.select("#domain").val()).isEqualTo("other.example");
        assertThat(again.select("#zone option[selected]").text()).isEqualTo("Africa/Cairo");
    }

    @ParameterizedTest
    @CsvSource({"name,''", "domain,example", "domain,https://example.org", "domain,a@b.example", "domain,-a.example", "zone,Europe/Atlantis", "manager,''", "manager,nobody-at-all"})
    @TestSecurity(user = "nadia", roles = {"learner", "site-admin"})
    @OidcSecurity(claims = @Claim(key = "sub", value = ADMIN))
    void what_cannot_be_is_said_at_its_field(String field, String value) {
        var rana = new PersonId(UUID.randomUUID());
        DirectoryInstead.user("rana-" + rana, rana);
        DirectoryInstead.know(rana, new Profile("Rana", Optional.empty(), Optional.of("ar"), Optional.empty()));
        long before = organisations.all().size();
        Document page = valid(send("/ar/organisations", "name", field.equals("name") ? value : "Name " + rana, "domain", field.equals("domain") ? value : "d-" + rana + ".example",
                "zone", field.equals("zone") ? value : "Asia/Riyadh", "manager", field.equals("manager") ? value : rana.toString()), 422);
        assertThat(page.select("#" + field).attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#" + field + "-error")).hasSize(1);
        assertThat(page.select(".error")).hasSize(1);
        assertThat(organisations.all()).hasSize((int) before);
    }

    @Test
    @TestSecurity(user = "nadia", roles = {"learner", "site-admin"})
    @OidcSecurity(claims = @Claim(key = "sub", value = ADMIN))
    void an_account_system_that_does_not_answer_is_no_error_of_whoever_asks() {
        DirectoryInstead.away(true);
        Document page = valid(send("/en/organisations", "name", "N", "domain", "n.example", "zone", "UTC", "manager", "m"), 422);
        assertThat(page.select("#mistakes").text()).contains("did not answer");
        assertThat(page.select("#name").val()).isEqualTo("N");
    }
}
