package org.mizan.organisation.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.organisation.DryRun.Wanted;
import org.mizan.organisation.Group;
import org.mizan.organisation.Invitation.State;
import org.mizan.organisation.MailAddress;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.StaffFile;
import org.mizan.organisation.StaffList;
import org.mizan.organisation.Verdict.Kind;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.Invitations;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.PersonId;
import org.mizan.support.PageChecks;

@QuarkusTest
@TestSecurity(user = "hiba", roles = "learner")
@OidcSecurity(claims = @Claim(key = "sub", value = InvitationsResourceTest.HIBA))
class InvitationsResourceTest {

    static final String HIBA = "5e7a5e7a-0000-4000-8000-000000000051";
    private static final Logger LOG = Logger.getLogger(InvitationsResourceTest.class);

    @Inject
    Staffed staffed;
    @Inject
    Invitations invitations;
    @Inject
    Groups groups;

    @ParameterizedTest
    @CsvSource({"ar, الدعوات, الدعوة في طريقها", "en, Invitations, The invitation is on its way"})
    void one_is_invited_into_groups_and_nothing_of_the_address_is_shown(String language, String heading, String said) {
        Organisation bank = managed();
        Group riyadh = groups.named(bank.id(), "Riyadh");
        Document page = page(here().get(at(bank, language, "")), 200);
        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(page.select(".managed-tabs a[aria-current=page]").attr("href")).endsWith("/invitations");

        Response answer = form(page).formParam("address", "Rana@Example.org").formParam("group", riyadh.id().toString()).post(at(bank, language, ""));
        assertThat(answer.statusCode()).isEqualTo(303);
        Document after = page(here().get(answer.header("Location")), 200);
        assertThat(after.select("[role=status]").text()).contains(said);
        assertThat(after.select("table.invitations tbody tr")).hasSize(1);
        assertThat(after.select("table.invitations th[scope=row]").text()).isEqualTo("Riyadh");
        assertThat(after.html().toLowerCase(java.util.Locale.ROOT)).doesNotContain("rana");
        assertThat(answer.header("Location")).doesNotContain("rana", "example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rana", "rana@", "ra na@example.org", "rana@example.org\r\nBcc: x@example.org", "رنا@example.org", "\"rana\"@example.org"})
    void what_is_no_address_comes_back_with_the_reason(String typed) {
        Organisation bank = managed();
        Document page = page(form(page(here().get(at(bank, "en", "")), 200)).formParam("address", typed).post(at(bank, "en", "")), 422);
        Element field = page.selectFirst("#address");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#" + field.attr("aria-describedby")).text()).isNotBlank();
        assertThat(invitations.totals(bank.id())).isEmpty();
    }

    @Test
    void who_was_invited_is_told_so_and_is_not_invited_again() {
        Organisation bank = managed();
        invite(bank, "rana@example.org");
        Document page = page(form(page(here().get(at(bank, "en", "")), 200)).formParam("address", "RANA@example.org").post(at(bank, "en", "")), 422);
        assertThat(page.select("#address-problem").text()).contains("nobody is invited twice");
        assertThat(page.select("#address").val()).isEqualTo("RANA@example.org");
        assertThat(invitations.totals(bank.id())).isEqualTo(Map.of(State.WAITING, 1L));
    }

    @ParameterizedTest
    @CsvSource({"ar, تنتظر الإرسال, ليس لهذا العنوان دعوة, تلزم", "en, Waiting to be sent, There is no invitation, exactly one"})
    void whether_an_address_was_invited_is_answered_to_who_types_it(String language, String waits, String none, String flawed) {
        Organisation bank = managed();
        invite(bank, "rana@example.org");
        Document page = page(here().get(at(bank, language, "")), 200);
        assertThat(page(form(page).formParam("asked", "Rana@example.org ").post(at(bank, language, "/question")), 200).select("#asked-answer").text()).contains(waits);
        assertThat(page(form(page).formParam("asked", "omar@example.org").post(at(bank, language, "/question")), 200).select("#asked-answer").text()).contains(none);
        assertThat(page(form(page).formParam("asked", "omar").post(at(bank, language, "/question")), 200).select("#asked-answer").text()).containsAnyOf(flawed, "يلزم");
    }

    @Test
    void an_invitation_is_taken_back_and_sent_again_by_who_knows_the_address() {
        Organisation bank = managed();
        invite(bank, "rana@example.org");
        Document page = page(here().get(at(bank, "en", "")), 200);
        String withdrawal = page.select("form[action$=withdrawal]").attr("action");
        assertThat(form(page).post(withdrawal).header("Location")).endsWith("?done=withdrawn");
        assertThat(form(page).post(withdrawal).header("Location")).endsWith("?done=too_late");

        String repetition = page(here().get(at(bank, "en", "")), 200).select("form[action$=repetition]").attr("action");
        Document wrong = page(form(page).formParam("address", "omar@example.org").formParam("page", "1").post(repetition), 422);
        assertThat(wrong.select("details[open] .error").text()).contains("not the address");
        assertThat(form(page).formParam("address", "rana@example.org").post(repetition).header("Location")).endsWith("?done=again");
        assertThat(invitations.totals(bank.id())).isEqualTo(Map.of(State.WAITING, 1L));
    }

    @Test
    void a_list_of_two_thousand_with_every_mistake_goes_through_the_page() {
        Organisation bank = managed();
        StaffFile.GROUPS.forEach(name -> groups.named(bank.id(), name));
        StaffFile file = StaffFile.of(2_000, 5, "example.org");
        long begin = System.nanoTime();
        Document page = page(upload(bank, "ar", file.text().getBytes(Charset.forName("windows-1256"))), 200);
        long read = System.nanoTime();

        assertThat(page.select("table.verdicts tbody tr")).hasSize(200);
        assertThat(page.select("table.verdicts tbody tr:first-child").hasClass("is-problem")).isTrue();
        assertThat(page.select("form.staff-list button[name=other]").val()).isEqualTo("WINDOWS_1252");
        assertThat(page.select(".counts dd").eachText().stream().mapToInt(Integer::parseInt).sum()).isEqualTo(2_000);
        assertThat(page.text()).contains(StaffFile.NEW_GROUP).contains("الاسم");

        Response all = carried(page).post(at(bank, "ar", "/list/verdicts"));
        assertThat(all.statusCode()).isEqualTo(200);
        assertThat(all.header("Content-Disposition")).contains("attachment");
        assertThat(new String(all.asByteArray(), UTF_8)).contains("\"'=HYPERLINK(\"\"http://x\"\")\"").doesNotContain(",=HYPERLINK");

        long before = System.nanoTime();
        Response confirmed = carried(page).formParam("missing", "create").post(at(bank, "ar", "/list/confirmation"));
        LOG.infof("2,000 rows: dry run %d ms (page of %d KB), confirmation %d ms", Duration.ofNanos(read - begin).toMillis(), page.outerHtml().length() / 1024,
                Duration.ofNanos(System.nanoTime() - before).toMillis());
        int invited = file.invitable().size() + file.expected().get(Kind.UNKNOWN_GROUP);
        assertThat(confirmed.statusCode()).isEqualTo(303);
        assertThat(confirmed.header("Location")).endsWith("?done=list&number=" + invited);
        assertThat(invitations.totals(bank.id())).isEqualTo(Map.of(State.WAITING, (long) invited));
        assertThat(groups.of(bank.id())).extracting(Group::name).contains(StaffFile.NEW_GROUP).hasSize(4);

        Document again = page(upload(bank, "en", file.text().getBytes(UTF_8)), 200);
        assertThat(again.text()).contains("nobody on this list who can be invited now");
        assertThat(carried(again).formParam("missing", "create").post(at(bank, "en", "/list/confirmation")).header("Location")).endsWith("?done=nobody");
        assertThat(invitations.totals(bank.id())).isEqualTo(Map.of(State.WAITING, (long) invited));
        assertThat(page(here().get(at(bank, "ar", "?page=2")), 200).select("table.invitations tbody tr")).hasSize(50);
    }

    @Test
    void the_largest_list_makes_no_large_page() {
        Organisation bank = managed();
        var text = new StringBuilder("email,group\n");
        for (int i = 0; i < StaffList.MOST_ROWS; i++) {
            text.append("person.number").append(i * 7919 % 100_003).append("@staff.example.org,\n");
        }
        long begin = System.nanoTime();
        Response answer = upload(bank, "en", text.toString().getBytes(UTF_8));
        long read = System.nanoTime();
        Document page = page(answer, 200);
        assertThat(answer.asByteArray().length).isLessThan(256 * 1024);
        Response confirmed = carried(page).post(at(bank, "en", "/list/confirmation"));
        assertThat(confirmed.header("Location")).endsWith("?done=list&number=10000");
        LOG.infof("10,000 rows: dry run %d ms (page of %d KB), confirmation %d ms", Duration.ofNanos(read - begin).toMillis(), answer.asByteArray().length / 1024,
                Duration.ofNanos(System.nanoTime() - read).toMillis());
    }

    @Test
    void without_a_wish_no_group_is_made_and_the_letters_can_be_chosen() {
        Organisation bank = managed();
        byte[] file = "email,group\nrana@example.org,Søren\nomar@example.org,\n".getBytes(Charset.forName("windows-1252"));
        Document page = page(upload(bank, "en", file), 200);
        assertThat(page.text()).contains("Søren").contains("Windows-1252");
        Element other = page.selectFirst("button[name=other]");
        Document reread = page(carried(page).formParam("other", other.val()).post(other.attr("formaction")), 200);
        assertThat(reread.text()).doesNotContain("Søren");
        assertThat(reread.select("input[name=letters]").val()).isEqualTo("WINDOWS_1256");

        assertThat(carried(page).formParam("missing", "leave").post(at(bank, "en", "/list/confirmation")).header("Location")).endsWith("number=1");
        assertThat(groups.of(bank.id())).isEmpty();
    }

    @Test
    void what_is_no_list_is_told_at_the_field() {
        Organisation bank = managed();
        refused(bank, new byte[0], "no rows");
        refused(bank, "name\nRana\n".getBytes(UTF_8), "no column of addresses");
        refused(bank, new byte[] {'P', 'K', 3, 4, 5}, "spreadsheet");
        refused(bank, new byte[] {1, 0, 2, 0, 3}, "no text");
        refused(bank, new byte[StaffList.LARGEST + 1], "larger than 2 MB");
        refused(bank, ("email\n" + "a@example.org\n".repeat(StaffList.MOST_ROWS + 1)).getBytes(UTF_8), "more than 10,000 rows");
        Document page = page(here().get(at(bank, "en", "")), 200);
        for (String kept : List.of("", "x", "AAAA", "eJwDAAAAAAE")) {
            assertThat(page(form(page).formParam("kept", kept).formParam("letters", "UTF_8").post(at(bank, "en", "/list/confirmation")), 422).select("#file-problem").text()).isNotBlank();
        }
        assertThat(here().multiPart("form-token", token(page)).post(at(bank, "en", "/list")).statusCode()).isEqualTo(422);
    }

    @Test
    void whoever_does_not_manage_it_is_told_what_nobody_is_told() {
        Organisation mine = managed();
        Organisation theirs = staffed.organisation();
        Organisation member = staffed.organisation();
        staffed.join(member, person(), "Hiba", Role.MEMBER);
        invite(theirs, "rana@example.org");
        String id = invitations.page(theirs.id(), 0, 1).get(0).id().toString();
        Document page = page(here().get(at(mine, "en", "")), 200);
        String nothing = here().get("/en/organisations/" + UUID.randomUUID() + "/invitations").then().statusCode(404).extract().asString();
        for (String organisation : List.of(theirs.id().toString(), member.id().toString(), UUID.randomUUID().toString(), "no-id")) {
            String at = "/en/organisations/" + organisation + "/invitations";
            assertThat(here().get(at).then().statusCode(404).extract().asString().replace(organisation, "")).isEqualTo(nothing.replaceAll("[0-9a-f-]{36}(?=/invitations)", ""));
            for (String act : List.of("", "/question", "/" + id + "/withdrawal", "/" + id + "/repetition", "/list/reading", "/list/verdicts", "/list/confirmation")) {
                assertThat(form(page).formParam("address", "rana@example.org").formParam("asked", "rana@example.org").formParam("kept", "x").post(at + act).statusCode())
                        .as(at + act).isEqualTo(404);
            }
            assertThat(here().multiPart("form-token", token(page)).multiPart("file", "a.csv", "email\na@example.org".getBytes(UTF_8)).post(at + "/list").statusCode()).isEqualTo(404);
        }
        for (String act : List.of("/withdrawal", "/repetition")) {
            for (String other : List.of(id, UUID.randomUUID().toString(), "no-id")) {
                assertThat(form(page).formParam("address", "rana@example.org").post(at(mine, "en", "/" + other + act)).statusCode()).as(act).isEqualTo(404);
            }
        }
        assertThat(invitations.totals(theirs.id())).isEqualTo(Map.of(State.WAITING, 1L));
    }

    private void refused(Organisation bank, byte[] file, String words) {
        assertThat(page(upload(bank, "en", file), 422).select("#file-problem").text()).contains(words);
        assertThat(invitations.totals(bank.id())).isEmpty();
    }

    private Organisation managed() {
        Organisation bank = staffed.organisation();
        staffed.join(bank, person(), "Hiba", Role.MANAGER);
        return bank;
    }

    private static PersonId person() {
        return new PersonId(UUID.fromString(HIBA));
    }

    private void invite(Organisation bank, String address) {
        invitations.invite(bank.id(), List.of(new Wanted(MailAddress.of(address).orElseThrow(), Set.of())));
    }

    private static String at(Organisation organisation, String language, String rest) {
        return "/" + language + "/organisations/" + organisation.id() + "/invitations" + rest;
    }

    private Response upload(Organisation bank, String language, byte[] file) {
        return here().multiPart("form-token", token(page(here().get(at(bank, language, "")), 200))).multiPart("file", "staff.csv", file, "text/csv").post(at(bank, language, "/list"));
    }

    /** What the page of a dry run sends. */
    private static RequestSpecification carried(Document page) {
        return form(page).formParam("kept", page.select("input[name=kept]").val()).formParam("letters", page.select("input[name=letters]").val());
    }

    private static RequestSpecification form(Document page) {
        return here().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("form-token", token(page));
    }

    private static String token(Document page) {
        return page.select("input[name=form-token]").first().val();
    }

    private static Document page(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        String html = answer.asString();
        if (html.length() < 120_000) {
            PageChecks.isValidHtml(html);
        }
        return Jsoup.parse(html);
    }

    /** Any cookie: without one everybody's page is served. */
    private static RequestSpecification here() {
        return given().cookie("q_session", "salt").header("Sec-Fetch-Site", "same-origin").redirects().follow(false);
    }
}
