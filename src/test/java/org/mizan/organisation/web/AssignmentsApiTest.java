package org.mizan.organisation.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mizan.organisation.web.Programmed.here;
import static org.mizan.organisation.web.Programmed.refused;
import static org.mizan.organisation.web.Programmed.sending;
import static org.mizan.organisation.web.Programmed.told;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.organisation.Assignment.Whom;
import org.mizan.organisation.Deadline;
import org.mizan.organisation.Group;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Assignments;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.PersonId;

/** A personnel system asks by the same rules as its people do by hand, and may ask first what an act would do. */
@QuarkusTest
class AssignmentsApiTest {

    private static final String HUDA = "4ada4ada-0000-4000-8000-00000000e001";

    @Inject
    Staffed staffed;
    @Inject
    Groups groups;
    @Inject
    Assignments assignments;

    private Organisation bank;
    private Group riyadh;
    private PersonId rana;
    private String base;

    @BeforeEach
    void begin() {
        bank = staffed.organisation();
        staffed.join(bank, PersonId.of(HUDA), "Huda", Role.MANAGER);
        riyadh = groups.named(bank.id(), "Riyadh");
        rana = staffed.member(bank, "Rana Saleh");
        groups.put(bank.id(), rana, Set.of(riyadh.id()));
        base = "/api/organisations/" + bank.id() + "/assignments";
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void an_assignment_is_made_changed_and_withdrawn_and_each_act_says_first_what_it_does() throws Exception {
        String wish = """
                {"title": "For all", "courses": ["data-at-work"], "everybody": true, "dueAfterDays": 30, "everyMonths": 12, "graceDays": 7}""";
        JsonPath will = told(sending(wish).post(base + "?dryRun=true"), 200);
        assertThat(will.getInt("effect.begin")).isEqualTo(2);
        assertThat(will.getInt("effect.after.notStarted")).isEqualTo(2);
        assertThat(assignments.of(bank.id())).isEmpty();

        Response made = sending(wish).post(base);
        JsonPath created = told(made, 201);
        String id = created.getString("assignment.id");
        assertThat(made.header("Location")).endsWith(base + "/" + id);
        assertThat(created.getMap("effect")).isEqualTo(will.getMap("effect"));
        assertThat(assignments.of(bank.id())).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("For all");
            assertThat(one.deadline()).isEqualTo(new Deadline.After(30));
            assertThat(one.whom()).isEqualTo(new Whom.Everybody());
            assertThat(one.everyMonths()).isEqualTo(OptionalInt.of(12));
            assertThat(one.graceDays()).isEqualTo(7);
            assertThat(one.required()).isTrue();
        });

        JsonPath one = told(here().get(base + "/" + id), 200);
        assertThat(one.getMap("people")).isEqualTo(created.getMap("effect.after"));
        assertThat(one.getString("assignment.withdrawn")).isNull();
        JsonPath list = told(here().get(base), 200);
        assertThat(list.getList("open")).containsExactly(2);
        assertThat(list.getMap("[0].assignment")).isEqualTo(one.getMap("assignment"));

        var mapper = new ObjectMapper();
        var asks = (ObjectNode) mapper.readTree(here().get(base + "/" + id).asString()).at("/assignment/asks");
        JsonPath same = told(sending(asks.toString()).put(base + "/" + id), 200);
        assertThat(List.of(same.getInt("effect.begin"), same.getInt("effect.end"), same.getInt("effect.moved"))).as("what was told can be sent").containsExactly(0, 0, 0);
        asks.put("everybody", false).put("dueOn", "2099-06-30").putNull("dueAfterDays").putArray("groups").add(riyadh.id().toString());
        JsonPath change = told(sending(asks.toString()).put(base + "/" + id + "?dryRun=true"), 200);
        assertThat(List.of(change.getInt("effect.begin"), change.getInt("effect.end"), change.getInt("effect.moved"))).containsExactly(0, 1, 1);
        assertThat(assignments.find(bank.id(), UUID.fromString(id)).orElseThrow().whom()).isEqualTo(new Whom.Everybody());
        assertThat(told(sending(asks.toString()).put(base + "/" + id), 200).getMap("effect")).isEqualTo(change.getMap("effect"));
        assertThat(assignments.find(bank.id(), UUID.fromString(id)).orElseThrow()).satisfies(changed -> {
            assertThat(changed.whom()).isEqualTo(new Whom.Some(Set.of(riyadh.id()), Set.of()));
            assertThat(changed.deadline()).isEqualTo(new Deadline.On(LocalDate.of(2099, 6, 30)));
        });

        JsonPath leaving = told(here().delete(base + "/" + id + "?dryRun=true"), 200);
        assertThat(leaving.getInt("effect.end")).isEqualTo(1);
        assertThat(leaving.getString("assignment.withdrawn")).isNull();
        assertThat(assignments.of(bank.id()).get(0).stands()).isTrue();
        JsonPath gone = told(here().delete(base + "/" + id), 200);
        assertThat(gone.getMap("effect")).isEqualTo(leaving.getMap("effect"));
        assertThat(gone.getString("assignment.withdrawn")).isNotBlank();
        assertThat(assignments.of(bank.id()).get(0).stands()).isFalse();
        refused(here().delete(base + "/" + id), 409);
        refused(here().delete(base + "/" + id + "?dryRun=true"), 409);
        refused(sending(asks.toString()).put(base + "/" + id), 409);
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void with_a_key_the_same_is_made_once() {
        String wish = "{\"courses\": [\"data-at-work\"], \"people\": [\"" + rana + "\"], \"required\": false}";
        JsonPath first = told(sending(wish).header("Idempotency-Key", "onboarding 2027").post(base), 201);
        assertThat(first.getString("assignment.asks.title")).as("the course's").isNotBlank();
        assertThat(first.getString("assignment.asks.dueAfterDays")).isNull();
        for (String query : List.of("", "?dryRun=true")) {
            JsonPath second = told(sending(wish).header("Idempotency-Key", "onboarding 2027").post(base + query), 200);
            assertThat(second.getMap("assignment")).isEqualTo(first.getMap("assignment"));
            assertThat(second.getString("effect")).isNull();
        }
        told(sending(wish).header("Idempotency-Key", "onboarding 2028").post(base), 201);
        told(sending(wish).post(base), 201);
        assertThat(assignments.of(bank.id())).hasSize(3);

        Organisation other = staffed.organisation();
        staffed.join(other, PersonId.of(HUDA), "Huda", Role.MANAGER);
        told(sending("{\"courses\": [\"data-at-work\"], \"everybody\": true}").header("Idempotency-Key", "onboarding 2027").post("/api/organisations/" + other.id() + "/assignments"), 201);
        assertThat(refused(sending(wish).header("Idempotency-Key", "x".repeat(201)).post(base), 400)).startsWith("Idempotency-Key: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            "courses": ["data-at-work"]; groups
            "everybody": true; courses
            "courses": [], "everybody": true; courses
            "courses": ["nothing"], "everybody": true; courses[0]
            "courses": [""], "everybody": true; courses[0]
            "courses": ["data-at-work", "data-at-work"], "everybody": true; courses
            "courses": ["data-at-work"], "everybody": false, "groups": [], "people": []; groups
            "courses": ["data-at-work"], "groups": ["none"]; groups[0]
            "courses": ["data-at-work"], "groups": ["00000000-0000-4000-8000-000000000000"]; groups[0]
            "courses": ["data-at-work"], "people": ["none"]; people[0]
            "courses": ["data-at-work"], "people": ["00000000-0000-4000-8000-000000000000"]; people[0]
            "courses": ["data-at-work"], "everybody": true, "groups": ["none"]; everybody
            "courses": ["data-at-work"], "everybody": true, "dueOn": "tomorrow"; dueOn
            "courses": ["data-at-work"], "everybody": true, "dueOn": "2027-02-30"; dueOn
            "courses": ["data-at-work"], "everybody": true, "dueOn": ""; dueOn
            "courses": ["data-at-work"], "everybody": true, "dueOn": "0001-01-01"; dueOn
            "courses": ["data-at-work"], "everybody": true, "dueOn": "2099-01-01T00:00:00Z"; dueOn
            "courses": ["data-at-work"], "everybody": true, "dueAfterDays": -1; dueAfterDays
            "courses": ["data-at-work"], "everybody": true, "dueAfterDays": 731; dueAfterDays
            "courses": ["data-at-work"], "everybody": true, "dueAfterDays": 3, "dueOn": "2099-01-01"; dueAfterDays
            "courses": ["data-at-work"], "everybody": true, "everyMonths": 0; everyMonths
            "courses": ["data-at-work"], "everybody": true, "everyMonths": 61; everyMonths
            "courses": ["data-at-work"], "everybody": true, "graceDays": 366; graceDays
            "courses": ["data-at-work"], "everybody": true, "graceDays": -2147483648; graceDays
            """)
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void what_cannot_be_asked_is_told_by_field_and_asked_of_nobody(String fields, String field) {
        for (String query : List.of("", "?dryRun=true")) {
            JsonPath refusal = told(sending("{" + fields + "}").post(base + query), 422);
            assertThat(refusal.getString("error")).isEqualTo("invalid");
            assertThat(refusal.getList("mistakes.field")).containsExactly(field);
            assertThat(refusal.getString("mistakes[0].message")).isNotBlank();
        }
        assertThat(assignments.of(bank.id())).isEmpty();
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void all_that_is_wrong_is_told_at_once_in_the_language_that_was_asked_for() {
        String wish = "{\"title\": \"" + "x".repeat(121) + "\", \"courses\": [\"nothing\", \"data-at-work\"], \"dueAfterDays\": 800, \"everyMonths\": 100, \"graceDays\": 999}";
        JsonPath refusal = told(sending(wish).post(base), 422);
        assertThat(refusal.getList("mistakes.field")).containsExactlyInAnyOrder("title", "courses[0]", "groups", "dueAfterDays", "everyMonths", "graceDays");
        assertThat(refusal.getList("mistakes.message")).contains("There is no such course.", "Months: a whole number from 1 to 60, or nothing.");
        assertThat(told(sending("ar-SA, en;q=0.5", wish).post(base), 422).getList("mistakes.message")).contains("لا دورة بهذا الاسم.");

        String crowd = IntStream.range(0, 201).mapToObj(i -> "\"" + UUID.randomUUID() + "\"").collect(Collectors.joining(","));
        assertThat(told(sending("{\"courses\": [\"data-at-work\"], \"people\": [" + crowd + "]}").post(base), 422).getList("mistakes.field")).containsExactly("people");
        String path = IntStream.range(0, 7).mapToObj(i -> "\"data-at-work\"").collect(Collectors.joining(","));
        assertThat(told(sending("{\"courses\": [" + path + "], \"everybody\": true}").post(base), 422).getList("mistakes.message"))
                .contains("A path has at most 6 courses.");
        assertThat(assignments.of(bank.id())).isEmpty();
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void groups_and_people_of_others_are_told_as_if_they_were_not_there() {
        Organisation other = staffed.organisation();
        Group theirs = groups.named(other.id(), "Riyadh");
        PersonId stranger = staffed.member(other, "Stranger");
        for (String[] each : new String[][] {{theirs.id().toString(), stranger.toString()}, {UUID.randomUUID().toString(), UUID.randomUUID().toString()}}) {
            String wish = "{\"courses\": [\"data-at-work\"], \"groups\": [\"" + riyadh.id() + "\", \"" + each[0] + "\"], \"people\": [\"" + rana + "\", \"" + each[1] + "\"]}";
            JsonPath refusal = told(sending(wish).post(base), 422);
            assertThat(refusal.getList("mistakes.field")).containsExactly("groups[1]", "people[1]");
            assertThat(refusal.getList("mistakes.message")).containsExactly("The organisation has no such group.", "The organisation has no such member.");
        }
        UUID foreign = staffed.assignment(other, "Data at work");
        for (String none : List.of(foreign.toString(), UUID.randomUUID().toString(), foreign.toString().toUpperCase(java.util.Locale.ROOT), "1")) {
            told(here().get(base + "/" + none), 404);
            told(sending("{}").put(base + "/" + none), 404);
            told(here().delete(base + "/" + none), 404);
        }
        assertThat(assignments.of(bank.id())).isEmpty();
        assertThat(assignments.find(other.id(), foreign).orElseThrow().stands()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {"course": "data-at-work"}; course
            {"courses": "data-at-work"}; courses
            {"courses": ["data-at-work"], "everybody": "true"}; everybody
            {"courses": ["data-at-work"], "dueAfterDays": "30"}; dueAfterDays
            {"courses": ["data-at-work"], "dueAfterDays": 30.5}; dueAfterDays
            {"courses": ["data-at-work"], "required": 1}; required
            {"courses": [null]}; courses[0]
            {"title": "\\ud800", "courses": ["data-at-work"], "everybody": true}; title
            {"id": "00000000-0000-4000-8000-000000000000", "courses": ["data-at-work"], "everybody": true}; id
            []; ``
            {; ``
            ``; ``
            """)
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void what_is_of_another_kind_is_told_where_it_stands(String body, String field) {
        assertThat(refused(sending(body).post(base), 400)).startsWith(field + ": ");
        assertThat(refused(sending(body).put(base + "/" + staffed.assignment(bank, "Data at work")), 400)).startsWith(field + ": ");
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void strange_titles_are_kept_in_one_line_and_too_much_is_refused_unread() {
        JsonPath made = told(sending("{\"title\": \" a\\u0000\\nb <b>\\ud83d\\ude42 \", \"courses\": [\"data-at-work\"], \"everybody\": true}").post(base), 201);
        assertThat(made.getString("assignment.asks.title")).isEqualTo("a b <b>\ud83d\ude42");
        assertThat(told(sending("{\"title\": \"" + "x".repeat(300_000) + "\"}").post(base), 413).getString("error")).isEqualTo("too-large");
        assertThat(refused(here().delete(base + "/" + made.getString("assignment.id") + "?dryRun=on"), 400)).startsWith("dryRun: ");
        assertThat(assignments.of(bank.id()).get(0).stands()).isTrue();
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void what_does_not_say_how_long_it_is_is_counted_while_it_is_read() throws Exception {
        assertThat(unsaid(100)).contains(" 400 ");
        assertThat(unsaid(4_000)).contains(" 413 ");
    }

    /** Sends so many chunks of a hundred letters and gives the first line of the answer. */
    private String unsaid(int chunks) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            out.write(("POST " + base + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n").getBytes(US_ASCII));
            try {
                for (int sent = 0; sent < chunks; sent++) {
                    out.write(("64\r\n" + "x".repeat(100) + "\r\n").getBytes(US_ASCII));
                }
                out.write("0\r\n\r\n".getBytes(US_ASCII));
            } catch (IOException closed) {
                // The answer came before all was sent.
            }
            return String.valueOf(new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine());
        }
    }
}
