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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.organisation.Assignment;
import org.mizan.organisation.Assignment.Whom;
import org.mizan.organisation.Deadline;
import org.mizan.organisation.Group;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Assignments;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.PersonId;
import org.mizan.support.PageChecks;

/** What an organisation asks: from the form to the page of the person who is asked. */
@QuarkusTest
class AssignmentsResourceTest {

    private static final String HUDA = "4ada4ada-0000-4000-8000-00000000c001";
    private static final String SALMA = "5a15a15a-0000-4000-8000-00000000c002";

    @Inject
    Staffed staffed;
    @Inject
    Groups groups;
    @Inject
    Assignments assignments;

    private Organisation bank;

    @BeforeEach
    void begin() {
        bank = staffed.organisation();
        staffed.join(bank, PersonId.of(HUDA), "Huda", Role.MANAGER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void an_assignment_is_made_changed_and_withdrawn_and_each_act_says_first_what_it_does(String language) {
        Group riyadh = groups.named(bank.id(), "Riyadh");
        PersonId rana = staffed.member(bank, "Rana Saleh");
        groups.put(bank.id(), rana, Set.of(riyadh.id()));
        String base = "/" + language + "/organisations/" + bank.id() + "/assignments";
        assertThat(page(here().get(base)).select(".assignments")).isEmpty();

        Document form = page(here().get(base + "/new"));
        List<String[]> typed = typed(form);
        set(typed, "course", "data-at-work");
        set(typed, "title", "For <b>all</b>");
        Document preview = page(send(base + "/new", typed, "look"));
        assertThat(preview.select(".consequences li").text()).contains(language.equals("ar") ? "شخصين" : "2 people");
        assertThat(preview.select("main .notice.warning")).isEmpty();
        assertThat(assignments.of(bank.id())).isEmpty();
        Document again = page(send(base + "/new", typed(preview), "edit"));
        assertThat(again.select("#title").val()).isEqualTo("For <b>all</b>");
        assertThat(again.select("#course_1 option[selected]").val()).isEqualTo("data-at-work");

        Response created = send(base + "/new", typed(preview), "keep");
        assertThat(created.statusCode()).isEqualTo(303);
        assertThat(send(base + "/new", typed(preview), "keep").header("Location")).as("pressed twice").isEqualTo(created.header("Location"));
        assertThat(assignments.of(bank.id())).singleElement().satisfies(made -> {
            assertThat(made.title()).isEqualTo("For <b>all</b>");
            assertThat(made.deadline()).isEqualTo(new Deadline.After(30));
            assertThat(made.whom()).isEqualTo(new Whom.Everybody());
        });
        Document one = page(here().get(created.header("Location").replaceFirst("^https?://[^/]+", "")));
        assertThat(one.select("h1").text()).isEqualTo("For <b>all</b>");
        assertThat(one.select(".tallies dd").eachText()).containsExactly("0", "0", "2", "0");
        assertThat(page(here().get(base)).select(".assignments > li")).hasSize(1);

        String at = base + "/" + assignments.of(bank.id()).get(0).id();
        List<String[]> changed = typed(page(here().get(at + "/change")));
        set(changed, "whom", "some");
        changed.add(new String[] {"group", riyadh.id().toString()});
        Document will = page(send(at + "/change", changed, "look"));
        assertThat(will.select(".consequences li").size()).isEqualTo(1);
        assertThat(send(at + "/change", typed(will), "keep").statusCode()).isEqualTo(303);
        assertThat(page(here().get(at)).select(".names li").eachText()).containsExactly("Riyadh");

        Document leaving = page(here().get(at + "/withdrawal"));
        assertThat(leaving.select(".consequences li")).hasSize(4);
        assertThat(send(at + "/withdrawal", typed(leaving), "").statusCode()).isEqualTo(303);
        assertThat(page(here().get(at + "?done=withdrawn")).select("[role=status]")).isNotEmpty();
        assertThat(assignments.of(bank.id()).get(0).stands()).isFalse();
        assertThat(here().get(at + "/change").statusCode()).as("what is withdrawn is not changed").isEqualTo(303);
        assertThat(here().get(at + "/withdrawal").statusCode()).isEqualTo(303);
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void what_is_wrong_is_said_beside_it_and_nothing_typed_is_lost() {
        String base = "/en/organisations/" + bank.id() + "/assignments/new";
        List<String[]> typed = typed(page(here().get(base)));
        set(typed, "title", "x".repeat(121));
        set(typed, "whom", "some");
        set(typed, "deadline", "on");
        set(typed, "day", "31 February");
        set(typed, "grace", "-1");
        set(typed, "months", "1.5");
        Response refused = send(base, typed, "keep");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#course_1", "#title", "#whom_some", "#day", "#grace", "#months");
        page.select("[role=alert] a").forEach(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
        assertThat(page.select("#title").val()).hasSize(121);
        assertThat(page.select("#day").val()).isEqualTo("31 February");
        assertThat(assignments.of(bank.id())).isEmpty();
        for (String nonsense : List.of("", "=", "act=keep", "course=nothing&act=look", "act=keep&id=no-id&course=data-at-work&whom=some&group=1")) {
            String token = typed.stream().filter(field -> field[0].equals("form-token")).findFirst().map(field -> "&form-token=" + encoded(field[1])).orElseThrow();
            assertThat(here().contentType("application/x-www-form-urlencoded").body(nonsense + token).post(base).statusCode()).as(nonsense).isEqualTo(422);
        }
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void numbers_are_read_in_the_readers_digits_and_a_day_that_is_over_is_warned_of() {
        staffed.member(bank, "Rana");
        String base = "/ar/organisations/" + bank.id() + "/assignments/new";
        List<String[]> typed = typed(page(here().get(base)));
        set(typed, "course", "data-at-work");
        set(typed, "deadline", "on");
        set(typed, "day", LocalDate.now().minusDays(40).toString());
        set(typed, "grace", "٣");
        set(typed, "months", "١٢");
        Document preview = page(send(base, typed, "look"));
        assertThat(preview.select("main .notice.warning").text()).contains("اثنان منهم سيكونان متأخرين");
        assertThat(send(base, typed(preview), "keep").statusCode()).isEqualTo(303);
        assertThat(assignments.of(bank.id())).singleElement().satisfies(made -> {
            assertThat(made.graceDays()).isEqualTo(3);
            assertThat(made.everyMonths()).hasValue(12);
            assertThat(made.title()).isNotBlank();
        });
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void people_are_found_by_name_and_stay_chosen_and_nobody_of_another_organisation_is() {
        PersonId rana = staffed.member(bank, "Rana Saleh");
        PersonId sami = staffed.member(bank, "Sami");
        Organisation school = staffed.organisation();
        PersonId stranger = staffed.member(school, "Rana Stranger");
        Group theirs = groups.named(school.id(), "Teachers");
        String base = "/en/organisations/" + bank.id() + "/assignments/new";
        List<String[]> typed = typed(page(here().get(base)));
        set(typed, "course", "data-at-work");
        set(typed, "whom", "some");
        set(typed, "beginning", "ran");
        Document found = page(send(base, typed, "find"));
        assertThat(found.select("input[name=person]").eachAttr("value")).containsExactly(rana.value().toString());
        List<String[]> more = typed(found);
        more.add(new String[] {"person", rana.value().toString()});
        set(more, "beginning", "sami");
        Document both = page(send(base, more, "find"));
        assertThat(both.select("input[name=person][checked]").eachAttr("value")).containsExactly(rana.value().toString());
        assertThat(both.select("input[name=person]").eachAttr("value")).contains(sami.value().toString());

        List<String[]> foreign = typed(page(here().get(base)));
        set(foreign, "course", "data-at-work");
        set(foreign, "whom", "some");
        foreign.add(new String[] {"person", stranger.value().toString()});
        foreign.add(new String[] {"group", theirs.id().toString()});
        assertThat(send(base, foreign, "keep").statusCode()).as("ids of another organisation are nobody").isEqualTo(422);
        assertThat(send(base, foreign, "find").asString()).doesNotContain("Stranger").doesNotContain("Teachers");
        assertThat(assignments.of(bank.id())).isEmpty();
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void ids_of_another_organisation_are_answered_like_none() {
        Organisation school = staffed.organisation();
        UUID theirs = staffed.assignment(school, "Theirs");
        String base = "/en/organisations/" + bank.id() + "/assignments/";
        List<String[]> stolen = typed(page(here().get(base + "new")));
        set(stolen, "course", "data-at-work");
        set(stolen, "id", theirs.toString());
        for (String id : List.of(theirs.toString(), UUID.randomUUID().toString(), "no-id")) {
            for (String part : List.of("", "/change", "/withdrawal")) {
                assertThat(here().get(base + id + part).statusCode()).as(id + part).isEqualTo(404);
            }
            assertThat(send(base + id + "/withdrawal", stolen, "").statusCode()).isEqualTo(404);
            assertThat(send(base + id + "/change", stolen, "keep").statusCode()).isEqualTo(404);
        }
        assertThat(send(base + "new", stolen, "keep").statusCode()).isEqualTo(404);
        assertThat(assignments.find(school.id(), theirs).orElseThrow().title()).isEqualTo("Theirs");
    }

    @Test
    @TestSecurity(user = "salma", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = SALMA))
    void whoever_is_asked_reads_it_on_my_learning() {
        staffed.join(bank, PersonId.of(SALMA), "Salma", Role.MEMBER);
        assignments.create(bank, new Assignment(UUID.randomUUID(), bank.id(), "Data", List.of("data-at-work"), new Whom.Everybody(),
                new Deadline.On(LocalDate.of(2020, 1, 15)), true, java.util.OptionalInt.empty(), 0, java.time.Instant.parse("2020-01-01T00:00:00Z"), java.util.Optional.empty()));
        // It reached her long after the day.
        assertThat(page(here().get("/en/learning")).select(".today li").text()).contains("asked by " + bank.name()).contains("due on");
        assignments.of(bank.id()).forEach(each -> assignments.withdraw(bank, each));
        assertThat(page(here().get("/ar/learning")).select(".today li").text()).doesNotContain(bank.name());
    }

    /** Any cookie: without one everybody's page is served. */
    private static RequestSpecification here() {
        return given().cookie("q_session", "salt").header("Sec-Fetch-Site", "same-origin").redirects().follow(false);
    }

    private static Document page(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        String html = response.asString();
        PageChecks.isValidHtml(html);
        return Jsoup.parse(html, "http://localhost/");
    }

    /** What a browser would send of the page's form, but for the button. */
    private static List<String[]> typed(Document page) {
        List<String[]> all = new ArrayList<>();
        page.select("main form").forms().get(0).formData().forEach(field -> {
            if (!field.key().equals("act")) {
                all.add(new String[] {field.key(), field.value()});
            }
        });
        return all;
    }

    private static void set(List<String[]> typed, String name, String value) {
        typed.stream().filter(field -> field[0].equals(name)).findFirst().orElseThrow()[1] = value;
    }

    private static Response send(String path, List<String[]> typed, String act) {
        RequestSpecification request = here().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        List<Map.Entry<String, String>> all = new ArrayList<>();
        typed.forEach(field -> all.add(Map.entry(field[0], field[1])));
        all.add(Map.entry("act", act));
        String body = all.stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(java.util.stream.Collectors.joining("&"));
        return request.body(body).post(path);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
