package org.mizan.organisation.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.organisation.Duty;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Assigned;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.PersonId;
import org.mizan.support.PageChecks;

/** What those who manage an organisation read of how things stand. */
@QuarkusTest
@TestSecurity(user = "hana", roles = "learner")
@OidcSecurity(claims = @Claim(key = "sub", value = ReportResourceTest.HANA))
class ReportResourceTest {

    static final String HANA = "5e7a5e7a-0000-4000-8000-0000000000a1";
    private static final String COURSE = "data-at-work";
    private static final LocalDate LATE = LocalDate.of(2020, 1, 31);
    private static final LocalDate EARLY = LocalDate.of(2999, 1, 31);

    @Inject
    Staffed staffed;
    @Inject
    Assigned assigned;
    @Inject
    Groups groups;

    private Organisation bank;

    @BeforeEach
    void hanaManagesABank() {
        bank = staffed.organisation();
        staffed.join(bank, new PersonId(UUID.fromString(HANA)), "Hana", Role.MANAGER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void before_the_first_assignment_steps_lead_to_it_and_a_sample_shows_what_comes(String language) {
        Document overview = page(language, "");
        assertThat(overview.select(".report-steps a")).extracting(link -> link.attr("href")).containsExactly(address(language, "/facts"),
                address(language, "/preview"), address(language, "/message"), address(language, "/people"), address(language, "/assignments"));
        assertThat(overview.select("a[href$=/report/sample]")).hasSize(1);
        assertThat(overview.select("table")).isEmpty();

        Document sample = page(language, "/report/sample");
        assertThat(sample.select(".report-sample strong").text()).isNotEmpty();
        assertThat(sample.select(".report-lines tbody tr")).hasSize(5);
        assertThat(sample.select(".report-lines tbody th")).allMatch(name -> name.text().contains(language.equals("ar") ? "(نموذج)" : "(sample)"));
        assertThat(sample.select(".report-lines tbody a")).isEmpty();

        assertThat(page(language, "/report").select("a[href$=/report/sample]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void the_overview_draws_what_its_table_says(String language) {
        UUID assignment = assigned.assignment(bank.id(), "For all", COURSE);
        UUID riyadh = groups.named(bank.id(), "Riyadh").id();
        for (int i = 0; i < 4; i++) {
            PersonId person = staffed.member(bank, "Person " + i);
            groups.put(bank.id(), person, Set.of(riyadh));
            assigned.duty(Assigned.duty(bank.id(), assignment, person, COURSE, i == 0 ? LATE : EARLY));
        }
        assigned.duty(Assigned.duty(bank.id(), assignment, staffed.member(bank, "Alone"), COURSE, LATE));

        Document overview = page(language, "");
        var tables = overview.select(".report-figures");
        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).select("tbody td").eachText()).containsExactly("0", "0", "3", "2", "5");
        assertThat(tables.get(0).select(".bar-overdue").attr("width")).isEqualTo("160.0");
        assertThat(tables.get(0).select(".bar-not-started").attr("width")).isEqualTo("240.0");
        assertThat(tables.get(0).select("svg")).allMatch(svg -> svg.attr("direction").equals("ltr"));
        assertThat(tables.get(1).select("tbody tr")).hasSize(2);
        assertThat(tables.get(1).select("tbody tr").get(0).select("td").eachText()).containsExactly("0", "0", "3", "1", "4");
        assertThat(tables.get(1).select("tbody tr").get(1).select("td").eachText()).containsExactly("0", "0", "0", "1", "1");

        String list = tables.get(0).select("tbody a").attr("href");
        assertThat(here().get(list).then().statusCode(200).extract().asString()).contains("Alone");
    }

    @Test
    void the_list_is_by_name_and_paged_and_no_address_names_anybody() {
        UUID assignment = assigned.assignment(bank.id(), "For all", COURSE);
        List<Duty> duties = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            duties.add(Assigned.duty(bank.id(), assignment, staffed.member(bank, "Rana %03d".formatted(i)), COURSE, LATE));
        }
        assigned.duties(duties);

        List<String> seen = new ArrayList<>();
        Document page = page("en", "/report?status=overdue");
        for (int pages = 1;; pages++) {
            seen.addAll(page.select(".report-lines tbody th").eachText());
            assertThat(page.select(".report-pages p").text()).endsWith("of 120");
            assertThat(page.select("[href]")).allSatisfy(link -> {
                assertThat(link.attr("href")).doesNotContain("Rana");
                assertThat(link.attr("href").replaceFirst("^[^?]*", "")).as("a query").doesNotContain(duties.get(0).person().toString());
            });
            var next = page.select("a[rel=next]");
            if (next.isEmpty()) {
                assertThat(pages).isEqualTo(3);
                break;
            }
            page = read(next.attr("href"));
        }
        assertThat(seen).hasSize(120).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void where_a_page_goes_on_is_good_for_one_organisation_and_cannot_be_made_up() {
        UUID assignment = assigned.assignment(bank.id(), "For all", COURSE);
        for (int i = 0; i < 51; i++) {
            assigned.duty(Assigned.duty(bank.id(), assignment, staffed.member(bank, "Rana"), COURSE, LATE));
        }
        String next = page("en", "/report").select("a[rel=next]").attr("href");
        Organisation school = staffed.organisation();
        staffed.join(school, new PersonId(UUID.fromString(HANA)), "Hana", Role.MANAGER);
        for (String address : List.of(next.replace(bank.id().toString(), school.id().toString()), next.substring(0, next.length() - 2),
                address("en", "/report?after=nonsense"), address("en", "/report?after=%25"), address("en", "/report?after=" + "A".repeat(4000)))) {
            assertThat(read(address).select("main .notice[role=status]")).as(address).hasSize(1);
        }
        assertThat(read(next).select(".report-lines tbody tr")).hasSize(1);
        assertThat(read(next).select("main .notice[role=status]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void a_choice_that_is_not_there_or_is_anothers_is_left_out_with_the_same_sentence(String language) {
        Organisation school = staffed.organisation();
        UUID theirs = assigned.assignment(school.id(), "Theirs", "their-course");
        UUID ours = assigned.assignment(bank.id(), "Ours", COURSE);
        assigned.duty(Assigned.duty(bank.id(), ours, staffed.member(bank, "Rana"), COURSE, LATE));
        List<String> sentences = new ArrayList<>();
        for (String query : List.of("assignment=" + theirs, "assignment=" + UUID.randomUUID(), "assignment=1'--", "course=their-course", "course=%00",
                "group=" + groups.named(school.id(), "Theirs").id(), "group=x", "status=LATE", "status=overdue&status=2&group=-1")) {
            Document page = page(language, "/report?" + query);
            assertThat(page.select(".report-lines tbody tr")).as(query).hasSize(1);
            sentences.add(page.select("main .notice").text());
            assertThat(here().get(address(language, "/report.csv?" + query)).statusCode()).isEqualTo(200);
        }
        assertThat(sentences).allMatch(sentence -> sentence.equals(sentences.get(0)) && !sentence.isEmpty());
        assertThat(page(language, "/report?assignment=&course=&group=&status=").select("main .notice")).isEmpty();
        assertThat(page(language, "/report?status=complete").select(".report-lines")).isEmpty();
    }

    @Test
    void the_file_is_in_the_language_of_the_page_and_holds_no_formula() {
        UUID assignment = assigned.assignment(bank.id(), "All, \"really\"", COURSE);
        assigned.duty(Assigned.duty(bank.id(), assignment, staffed.member(bank, "=HYPERLINK(\"x\")"), COURSE, LATE));
        for (String language : List.of("ar", "en")) {
            var answer = here().get(address(language, "/report.csv")).then().statusCode(200).extract();
            assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
            assertThat(answer.header("Content-Disposition")).matches("attachment; filename=\"mizan-report-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
            assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
            String[] lines = new String(answer.asByteArray(), UTF_8).split("\r\n");
            assertThat(lines).hasSize(2);
            assertThat(lines[0]).startsWith(language.equals("ar") ? "\uFEFFالاسم," : "\uFEFFName,");
            assertThat(lines[1]).startsWith("\"'=HYPERLINK(\"\"x\"\")\",\"All, \"\"really\"\"\",").endsWith(language.equals("ar") ? ",متأخر,2020-01-31," : ",Overdue,2020-01-31,");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@A1", "＝1", "   =1", "\t=1", "\u00A0+1", "\u200B=1", "\u200E-1", "\u200F \u2060@A1", "\uFEFF=1", " \uFEFF\u200B＝1"})
    void a_formula_behind_what_nobody_sees_is_text_in_the_file_too(String hidden) {
        UUID assignment = assigned.assignment(bank.id(), hidden + "; asked", COURSE);
        assigned.duty(Assigned.duty(bank.id(), assignment, staffed.member(bank, hidden + " Rana"), COURSE, LATE));
        String line = new String(here().get(address("en", "/report.csv")).then().statusCode(200).extract().asByteArray(), UTF_8).split("\r\n")[1];
        String name = "'" + hidden + " Rana";
        assertThat(line).startsWith((hidden.contains("\t") ? "\"" + name + "\"" : name) + ",\"'" + hidden + "; asked\",");
    }

    @Test
    void a_long_file_has_every_line_once() {
        UUID assignment = assigned.assignment(bank.id(), "For all", "a", "b", "c");
        List<Duty> duties = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            PersonId person = staffed.member(bank, "Person " + i);
            for (int course = 0; course < 700; course++) {
                duties.add(Assigned.duty(bank.id(), assignment, person, "course-" + course, LATE));
            }
        }
        assigned.duties(duties);
        String file = here().get(address("en", "/report.csv")).then().statusCode(200).extract().asString();
        assertThat(file.lines().skip(1)).hasSize(2100).doesNotHaveDuplicates();
    }

    @Test
    void whoever_is_no_member_has_no_page() {
        Organisation school = staffed.organisation();
        PersonId theirs = staffed.member(school, "Rana");
        for (String person : List.of(theirs.toString(), UUID.randomUUID().toString(), "rana", "1-1-1-1-1")) {
            assertThat(here().get(address("en", "/report/people/" + person)).statusCode()).as(person).isEqualTo(404);
        }
        assertThat(here().get(address("en", "/report/people/" + staffed.member(bank, "Rana"))).statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_does_not_manage_it_is_told_what_nobody_is_told() {
        Organisation school = staffed.organisation();
        staffed.join(school, new PersonId(UUID.fromString(HANA)), "Hana", Role.MEMBER);
        PersonId theirs = staffed.member(school, "Rana");
        for (String id : List.of(school.id().toString(), staffed.organisation().id().toString(), UUID.randomUUID().toString(), "no-id")) {
            for (String part : List.of("", "/report", "/report.csv", "/report/sample", "/report/people/" + theirs)) {
                assertThat(here().get("/en/organisations/" + id + part).statusCode()).as(id + part).isEqualTo(404);
            }
        }
    }

    @Test
    @TestSecurity
    void whoever_is_not_signed_in_is_led_to_signing_in() {
        for (String part : List.of("", "/report", "/report.csv", "/report/sample", "/report/people/" + UUID.randomUUID())) {
            assertThat(given().redirects().follow(false).get("/en/organisations/" + bank.id() + part).statusCode()).as(part).isEqualTo(303);
        }
    }

    private Document page(String language, String part) {
        return read(address(language, part));
    }

    private static Document read(String address) {
        String html = here().urlEncodingEnabled(false).get(address).then().statusCode(200).extract().asString();
        PageChecks.isValidHtml(html);
        return Jsoup.parse(html);
    }

    private String address(String language, String part) {
        return "/" + language + "/organisations/" + bank.id() + part;
    }

    /** Any cookie: without one everybody's page is served. */
    private static RequestSpecification here() {
        return given().cookie("q_session", "salt").header("Sec-Fetch-Site", "same-origin").redirects().follow(false).urlEncodingEnabled(false);
    }
}
