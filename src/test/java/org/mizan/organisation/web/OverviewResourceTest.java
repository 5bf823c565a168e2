package org.mizan.organisation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.PersonId;
import org.mizan.support.PageChecks;

/** Where somebody who manages an organisation begins. */
@QuarkusTest
class OverviewResourceTest {

    private static final String HANA = "5e7a5e7a-0000-4000-8000-000000000001";

    @Inject
    Staffed staffed;

    /** Any cookie: without one everybody's page is served. */
    private static RequestSpecification here() {
        return given().cookie("q_session", "salt").header("Sec-Fetch-Site", "same-origin").redirects().follow(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    @TestSecurity(user = "hana", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HANA))
    void a_manager_sees_the_tabs_and_how_many_belong(String language) {
        var bank = staffed.organisation();
        staffed.join(bank, new PersonId(UUID.fromString(HANA)), "Hana", Role.MANAGER);
        String html = here().get("/" + language + "/organisations/" + bank.id()).then().statusCode(200).extract().asString();
        PageChecks.isValidHtml(html);
        var page = Jsoup.parse(html);
        assertThat(page.select(".managed-tabs a")).hasSize(7);
        assertThat(page.select(".managed-tabs a[aria-current=page]").attr("href")).isEqualTo("/" + language + "/organisations/" + bank.id());
        assertThat(page.select(".managed-body h1")).hasSize(1);
        assertThat(page.title()).contains(bank.name());
    }

    @Test
    @TestSecurity(user = "hana", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HANA))
    void whoever_does_not_manage_it_is_told_what_nobody_is_told() {
        var bank = staffed.organisation();
        staffed.join(bank, new PersonId(UUID.fromString(HANA)), "Hana", Role.MEMBER);
        for (String id : List.of(bank.id().toString(), staffed.organisation().id().toString(), UUID.randomUUID().toString(), "no-id")) {
            assertThat(here().get("/en/organisations/" + id).statusCode()).as(id).isEqualTo(404);
        }
    }
}
