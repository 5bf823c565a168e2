package org.mizan.organisation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.organisation.Membership;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Assigned;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.Memberships;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.Accounts;
import org.mizan.privacy.PersonId;
import org.mizan.support.DirectoryInstead;
import org.mizan.support.PageChecks;

/** The other side of the glass, and the way out. */
@QuarkusTest
@TestSecurity(user = "lubna", roles = "learner")
@OidcSecurity(claims = @Claim(key = "sub", value = MyOrganisationsResourceTest.LUBNA))
class MyOrganisationsResourceTest {

    static final String LUBNA = "5e7a5e7a-0000-4000-8000-0000000000b1";
    private static final PersonId ME = new PersonId(UUID.fromString(LUBNA));
    private static final LocalDate LATE = LocalDate.of(2020, 1, 31);

    @Inject
    Staffed staffed;
    @Inject
    Assigned assigned;
    @Inject
    Groups groups;
    @Inject
    Memberships memberships;
    @Inject
    DirectoryInstead directory;

    private Organisation bank;

    @BeforeEach
    void lubnaBelongsToABankAlone() throws Accounts.Unreachable {
        for (Membership old : memberships.of(ME)) {
            memberships.leave(old.organisation(), ME);
        }
        bank = staffed.organisation();
        staffed.join(bank, ME, "Lubna", Role.MEMBER);
        directory.add(bank.id(), ME);
    }

    @AfterEach
    void theDirectoryAnswers() {
        DirectoryInstead.away(false);
    }

    /** The same part of the page, letter by letter; only the role is another, because it takes a manager to see the other side. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void both_sides_of_the_glass_see_the_same(String language) {
        UUID assignment = assigned.assignment(bank.id(), "For all & more", "data-at-work", "no-such-course");
        groups.put(bank.id(), ME, Set.of(groups.named(bank.id(), "Riyadh").id(), groups.named(bank.id(), "Sales").id()));
        assigned.duty(Assigned.duty(bank.id(), assignment, ME, "data-at-work", LATE));
        assigned.duty(Assigned.duty(bank.id(), assignment, ME, "no-such-course", LocalDate.of(2999, 1, 1)));
        String asMember = page(language).select("section.seen").outerHtml();

        memberships.makeManager(bank.id(), ME);
        String mine = page(language).select("section.seen").outerHtml();
        String theirs = read("/" + language + "/organisations/" + bank.id() + "/report/people/" + ME).select("section.seen").outerHtml();

        assertThat(mine).isEqualTo(theirs).contains("Lubna", "Riyadh", "Sales", "For all &amp; more", "no-such-course", "status-overdue", "status-not-started");
        String member = language.equals("ar") ? "عضو" : "Member";
        String manager = language.equals("ar") ? "من إدارة المؤسسة" : "Manages the organisation";
        assertThat(asMember).isEqualTo(theirs.replace("<dd>" + manager, "<dd>" + member)).isNotEqualTo(theirs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void each_organisation_has_its_part_and_what_none_sees_is_said(String language) {
        Organisation school = staffed.organisation();
        staffed.join(school, ME, "Lubna", Role.MEMBER);
        Document page = page(language);
        assertThat(page.select("section.seen h2").eachText()).containsExactlyInAnyOrder(bank.name(), school.name());
        assertThat(page.select("main section:last-of-type li")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(page.select("section.exported .muted")).as("nothing about her was exported").hasSize(1);
        assertThat(page.select("main a[href=/" + language + "/account/mails]")).hasSize(1);
        assertThat(read("/" + language + "/account").select("main a[href=/" + language + "/account/organisations]")).hasSize(1);

        memberships.leave(bank.id(), ME);
        memberships.leave(school.id(), ME);
        assertThat(page(language).select("section.seen")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void leaving_says_what_happens_asks_once_and_ends_it_on_both_sides(String language) throws Accounts.Unreachable {
        staffed.join(bank, new PersonId(UUID.randomUUID()), "Rana", Role.MANAGER);
        assigned.duty(Assigned.duty(bank.id(), assigned.assignment(bank.id(), "All", "data-at-work"), ME, "data-at-work", LATE));
        String address = "/" + language + "/account/organisations/" + bank.id() + "/departure";
        Document asking = read(address);
        assertThat(asking.select("main li")).hasSize(5);

        Response unsure = post(address, asking, false);
        assertThat(unsure.statusCode()).isEqualTo(422);
        PageChecks.isValidHtml(unsure.asString());
        assertThat(memberships.role(bank.id(), ME)).isPresent();

        Response left = post(address, asking, true);
        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(read(left.header("Location").replaceFirst("^https?://[^/]*", "")).select("main .notice[role=status]")).hasSize(1);
        assertThat(memberships.role(bank.id(), ME)).isEmpty();
        assertThat(directory.of(ME)).doesNotContain(bank.id());
        assertThat(here().get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void the_only_one_who_manages_it_is_told_why_not_yet() throws Accounts.Unreachable {
        memberships.makeManager(bank.id(), ME);
        String address = "/en/account/organisations/" + bank.id() + "/departure";
        assertThat(read(address).select("main form")).isEmpty();
        Response refused = post(address, read("/en/account/erasure"), true);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("You are the only one");
        assertThat(memberships.role(bank.id(), ME)).contains(Role.MANAGER);
        assertThat(directory.of(ME)).contains(bank.id());
    }

    @Test
    void when_the_account_system_is_silent_nothing_changes() {
        String address = "/ar/account/organisations/" + bank.id() + "/departure";
        Document asking = read(address);
        DirectoryInstead.away(true);
        assertThat(post(address, asking, true).statusCode()).isEqualTo(503);
        assertThat(memberships.role(bank.id(), ME)).isPresent();
        DirectoryInstead.away(false);
        assertThat(post(address, asking, true).statusCode()).isEqualTo(303);
    }

    @Test
    void an_organisation_that_one_does_not_belong_to_is_none() {
        Document form = read("/en/account/organisations/" + bank.id() + "/departure");
        for (String id : List.of(staffed.organisation().id().toString(), UUID.randomUUID().toString(), "no-id")) {
            String address = "/en/account/organisations/" + id + "/departure";
            assertThat(here().get(address).statusCode()).as(id).isEqualTo(404);
            assertThat(post(address, form, true).statusCode()).as(id).isEqualTo(404);
        }
    }

    private static Document page(String language) {
        return read("/" + language + "/account/organisations");
    }

    private static Document read(String address) {
        String html = here().get(address).then().statusCode(200).extract().asString();
        PageChecks.isValidHtml(html);
        return Jsoup.parse(html);
    }

    private static Response post(String address, Document form, boolean sure) {
        var request = here().formParam("form-token", form.select("main input[name=form-token]").attr("value"));
        return (sure ? request.formParam("sure", "yes") : request).post(address);
    }

    /** Any cookie: without one everybody's page is served. */
    private static RequestSpecification here() {
        return given().cookie("q_session", "salt").header("Sec-Fetch-Site", "same-origin").redirects().follow(false);
    }
}
