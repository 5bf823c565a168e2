package org.mizan.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizan.organisation.web.Programmed.here;
import static org.mizan.organisation.web.Programmed.refused;
import static org.mizan.organisation.web.Programmed.sending;
import static org.mizan.organisation.web.Programmed.told;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.account.store.Sessions;
import org.mizan.organisation.DryRun.Wanted;
import org.mizan.organisation.Invitation;
import org.mizan.organisation.MailAddress;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.Invitations;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.PersonId;

/** A personnel system invites by the same rules as its people do by hand. */
@QuarkusTest
class InvitationsApiTest {

    private static final String HUDA = "4ada4ada-0000-4000-8000-00000000d001";
    private static final String OVER = "4ada4ada-0000-4000-8000-00000000d002";

    @Inject
    Staffed staffed;
    @Inject
    Groups groups;
    @Inject
    Invitations invitations;
    @Inject
    Sessions sessions;

    private Organisation bank;
    private String base;

    @BeforeEach
    void begin() {
        bank = staffed.organisation();
        staffed.join(bank, PersonId.of(HUDA), "Huda", Role.MANAGER);
        base = "/api/organisations/" + bank.id() + "/invitations";
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void only_organisations_that_the_caller_manages_are_told() {
        Organisation joined = staffed.organisation();
        staffed.join(joined, PersonId.of(HUDA), "Huda", Role.MEMBER);
        Organisation foreign = staffed.organisation();

        JsonPath all = told(here().get("/api/organisations"), 200);
        assertThat(all.getList("id")).contains(bank.id().toString()).doesNotContain(joined.id().toString(), foreign.id().toString());
        assertThat(all.getMap("find { it.id == '" + bank.id() + "' }")).containsOnlyKeys("id", "name", "zone").containsEntry("name", bank.name());
        assertThat(refused(here().get("/api/organisations?all=true"), 400)).startsWith("all: ");

        var riyadh = groups.named(bank.id(), "Riyadh");
        groups.put(bank.id(), staffed.member(bank, "Rana"), Set.of(riyadh.id()));
        assertThat(told(here().get("/api/organisations/" + bank.id() + "/groups"), 200).getList(""))
                .isEqualTo(List.of(java.util.Map.of("id", riyadh.id().toString(), "name", "Riyadh", "members", 1)));
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void a_list_is_judged_row_by_row_then_invited_and_sent_again_invites_nobody() {
        groups.named(bank.id(), "Riyadh");
        invitations.invite(bank.id(), List.of(new Wanted(new MailAddress("before@example.org"), Set.of())));
        String list = """
                [{"email": "salma@example.org", "groups": [" riyadh "]}, {"email": " SALMA@EXAMPLE.ORG "}, {"email": "before@example.org"}, {"email": "no address"},
                 {"groups": ["Riyadh"]}, {"email": "omar@example.org", "groups": ["Jeddah"]}, {"email": "mona@example.org", "groups": ["%s"]}, {"email": "a@@b.org"}]"""
                .formatted("x".repeat(81));

        JsonPath will = told(sending(list).post(base + "?dryRun=true"), 200);
        assertThat(will.getBoolean("dryRun")).isTrue();
        assertThat(will.getList("rows.verdict")).containsExactly("invite", "twice", "invited", "space", "missing", "unknown-group", "group-name", "no-at");
        assertThat(will.getList("rows.invited")).containsExactly(true, false, false, false, false, false, false, false);
        assertThat(will.getList("rows.index")).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(will.getInt("rows[1].first")).isZero();
        assertThat(will.getString("rows[2].since")).isNotBlank();
        assertThat(will.getList("rows[5].unknownGroups")).containsExactly("Jeddah");
        assertThat(will.getList("newGroups")).containsExactly("Jeddah");
        assertThat(will.getInt("invited")).isEqualTo(1);
        assertThat(will.getInt("totals.invite")).isEqualTo(1);
        assertThat(will.getString("rows[0].message")).isEqualTo("Will be invited");
        assertThat(told(sending("ar", list).post(base + "?dryRun=true"), 200).getString("rows[3].message")).isEqualTo("فراغ في العنوان");
        assertThat(invitations.totals(bank.id())).as("a dry run invites nobody").containsExactlyEntriesOf(java.util.Map.of(Invitation.State.WAITING, 1L));

        assertThat(told(sending(list).post(base + "?dryRun=true&newGroups=true"), 200).getInt("invited")).isEqualTo(2);
        assertThat(groups.of(bank.id())).hasSize(1);
        JsonPath done = told(sending(list).post(base + "?newGroups=true"), 200);
        assertThat(done.getInt("invited")).isEqualTo(2);
        assertThat(done.getBoolean("rows[5].invited")).isTrue();
        assertThat(groups.of(bank.id())).extracting("name").containsExactly("Jeddah", "Riyadh");
        JsonPath again = told(sending(list).post(base + "?newGroups=true"), 200);
        assertThat(again.getInt("invited")).isZero();
        assertThat(again.getString("rows[0].verdict")).isEqualTo("invited");

        String text = here().get(base).asString();
        JsonPath page = told(here().get(base), 200);
        assertThat(page.getInt("totals.waiting")).isEqualTo(3);
        assertThat(page.getList("invitations.state")).containsExactly("waiting", "waiting", "waiting");
        assertThat(page.getList("invitations.groups.flatten()")).containsExactlyInAnyOrder("Riyadh", "Jeddah");
        assertThat(page.getString("next")).isNull();
        assertThat(text).doesNotContain("example.org", "salma");
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void ten_thousand_are_taken_at_once_and_told_page_by_page() {
        String list = IntStream.range(0, 10_000).mapToObj(i -> "{\"email\": \"member-" + i + "@a-longer-name-of-a-department.example.org\", \"groups\": [\"Department " + i % 20
                + " of the ministry, with a name\", \"Riyadh, the northern quarter\"]}").collect(Collectors.joining(",", "[", "]"));
        assertThat(list.length()).isGreaterThan(1_400_000);
        assertThat(told(sending(list).post(base + "?newGroups=true"), 200).getInt("invited")).isEqualTo(10_000);
        assertThat(invitations.totals(bank.id())).containsEntry(Invitation.State.WAITING, 10_000L);

        JsonPath first = told(here().get(base), 200);
        assertThat(first.getList("invitations")).hasSize(50);
        assertThat(first.getString("next")).isEqualTo(base + "?page=2");
        JsonPath second = told(here().get(first.getString("next")), 200);
        assertThat(second.getList("invitations.id")).hasSize(50).doesNotContainAnyElementsOf(first.getList("invitations.id"));
        assertThat(told(here().get(base + "?page=200"), 200).getString("next")).isNull();
        assertThat(told(here().get(base + "?page=201"), 200).getList("invitations")).isEmpty();

        String one = ",{\"email\": \"one-more@example.org\"}]";
        assertThat(refused(sending(list.substring(0, list.length() - 1) + one).post(base), 422)).contains("10000");
        assertThat(sending(" ".repeat(3_200_000)).post(base).statusCode()).isEqualTo(413);
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void a_name_that_is_in_too_many_rows_is_no_group() {
        String list = IntStream.range(0, 101).mapToObj(i -> "{\"email\": \"m" + i + "@example.org\", \"groups\": [\"Salma " + i + "\"]}").collect(Collectors.joining(",", "[", "]"));
        assertThat(refused(sending(list).post(base + "?newGroups=true"), 422)).startsWith("newGroups: ");
        assertThat(told(sending(list).post(base), 200).getInt("invited")).isZero();
        assertThat(groups.of(bank.id())).isEmpty();
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void an_invitation_is_taken_back_once_and_sent_again_by_its_address_alone() {
        invitations.invite(bank.id(), List.of(new Wanted(new MailAddress("salma@example.org"), Set.of())));
        UUID id = invitations.page(bank.id(), 0, 1).get(0).id();
        Organisation other = staffed.organisation();
        invitations.invite(other.id(), List.of(new Wanted(new MailAddress("salma@example.org"), Set.of())));
        UUID foreign = invitations.page(other.id(), 0, 1).get(0).id();

        assertThat(refused(sending("{\"email\": \"salma@example.org\"}").post(base + "/" + id + "/repetitions"), 422)).startsWith("email: ");
        assertThat(here().delete(base + "/" + id).statusCode()).isEqualTo(204);
        assertThat(refused(here().delete(base + "/" + id), 409)).contains("before");
        assertThat(invitations.page(bank.id(), 0, 1).get(0).state()).isEqualTo(Invitation.State.WITHDRAWN);
        assertThat(told(sending("[{\"email\": \"salma@example.org\"}]").post(base), 200).getString("rows[0].verdict")).isEqualTo("withdrawn");

        assertThat(refused(sending("{\"email\": \"mona@example.org\"}").post(base + "/" + id + "/repetitions"), 422)).startsWith("email: ");
        assertThat(refused(sending("{\"email\": \"mona\"}").post(base + "/" + id + "/repetitions"), 422)).contains("exactly one @");
        assertThat(refused(sending("{}").post(base + "/" + id + "/repetitions"), 422)).contains("is needed");
        assertThat(refused(sending("[]").post(base + "/" + id + "/repetitions"), 400)).startsWith(": ");
        assertThat(sending("{\"email\": \"Salma@Example.org\"}").post(base + "/" + id + "/repetitions").statusCode()).isEqualTo(204);
        assertThat(invitations.page(bank.id(), 0, 1).get(0).state()).isEqualTo(Invitation.State.WAITING);

        for (String none : List.of(foreign.toString(), UUID.randomUUID().toString(), id.toString().toUpperCase(java.util.Locale.ROOT), "1", "%20")) {
            told(here().urlEncodingEnabled(false).delete(base + "/" + none), 404);
            told(sending("{\"email\": \"salma@example.org\"}").urlEncodingEnabled(false).post(base + "/" + none + "/repetitions"), 404);
        }
        assertThat(invitations.find(other.id(), foreign).orElseThrow().state()).isEqualTo(Invitation.State.WAITING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {"email": "salma@example.org"}; 400; ``
            [{"email": "salma@example.org", "name": "Salma"}]; 400; [0].name
            [{"email": "salma@example.org", "language": "ar"}]; 400; [0].language
            [{"email": "salma@example.org"}, {"email": 7}]; 400; [1].email
            [{"email": "salma@example.org", "groups": "Riyadh"}]; 400; [0].groups
            [{"email": "salma@example.org", "groups": [null]}]; 400; [0].groups[0]
            [{"email": "salma@example.org"}, null]; 400; [1]
            ["salma@example.org"]; 400; [0]
            [{"email": "salma@example.org"}; 400; ``
            []; 422; ``
            ``; 400; ``
            """)
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void what_is_no_list_invites_nobody(String body, int status, String field) {
        assertThat(refused(sending(body).post(base), status)).startsWith(field + ": ");
        assertThat(invitations.totals(bank.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            dryRun=1, dryRun
            dryRun=, dryRun
            dryRun=TRUE, dryRun
            dryRun=true&dryRun=false, dryRun
            dryrun=true, dryrun
            dryRun=true&x=1, x
            newGroups=yes, newGroups
            """)
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void a_dry_run_that_is_misspelled_is_not_taken_for_the_act(String query, String parameter) {
        assertThat(refused(sending("[{\"email\": \"salma@example.org\"}]").post(base + "?" + query), 400)).startsWith(parameter + ": ");
        assertThat(invitations.totals(bank.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"page=0", "page=-1", "page=x", "page=2001", "page=1&page=2", "page=", "page=99999999999", "pages=1"})
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void a_page_that_is_none_is_refused(String query) {
        assertThat(refused(here().get(base + "?" + query), 400)).startsWith("page");
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void other_forms_of_asking_are_refused_as_json() throws Exception {
        assertThat(told(here().contentType("text/csv").body("email\nsalma@example.org").post(base), 415).getString("error")).isEqualTo("bad-request");
        told(here().formParam("email", "salma@example.org").post(base), 415);
        assertThat(sending("{}").put(base).statusCode()).isIn(404, 405);
        assertThat(told(here().get("/api/organisations/" + bank.id() + "/nothing"), 404).getString("error")).isEqualTo("not-found");
        assertThat(first(base + "?page=%zz")).contains(" 400 ");
        assertThat(told(sending("{\"email\": \"" + "x".repeat(300_000) + "\"}").post(base + "/" + UUID.randomUUID() + "/repetitions"), 413).getString("error")).isEqualTo("too-large");
        assertThat(invitations.totals(bank.id())).isEmpty();
    }

    @Test
    @TestSecurity(user = "over", roles = "learner")
    @OidcSecurity(claims = {@Claim(key = "sub", value = OVER), @Claim(key = "sid", value = "a session that is over")})
    void a_token_of_a_session_that_has_ended_is_no_good_any_more() {
        staffed.join(bank, PersonId.of(OVER), "Over", Role.MANAGER);
        sessions.end("a session that is over");
        var answer = here().get(base);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.header("Location")).isNull();
        assertThat(here().get("/api/organisations").statusCode()).isEqualTo(401);
    }

    /** The first line of what comes back from an address that no client would send. */
    private static String first(String address) throws java.io.IOException {
        try (var socket = new java.net.Socket("localhost", io.restassured.RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return new java.io.BufferedReader(new java.io.InputStreamReader(socket.getInputStream(), java.nio.charset.StandardCharsets.US_ASCII)).readLine();
        }
    }
}
