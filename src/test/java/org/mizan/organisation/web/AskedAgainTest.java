package org.mizan.organisation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizan.learning.Studies;
import org.mizan.organisation.Duty;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.PersonId;
import org.mizan.support.PageChecks;
import org.mizan.support.TaughtInstead;
import org.mizan.support.TaughtPlayground;

/** Whoever is asked for a course again reads how little it is. */
@QuarkusTest
class AskedAgainTest {

    private static final String PAGE = "/courses/playground/renewal";
    private static final String NADA = "0ada0ada-0000-4000-8000-00000000d001";

    @Inject
    Staffed staffed;
    @Inject
    Studies studies;
    @Inject
    EntityManager database;

    private Organisation bank;
    private PersonId nada;

    @BeforeEach
    void begin() {
        TaughtInstead.teach(TaughtPlayground.asItIs());
        bank = staffed.organisation();
        nada = staffed.join(bank, PersonId.of(NADA), "Nada", Role.MEMBER);
    }

    @AfterEach
    void back() {
        TaughtInstead.teachTheLibraryAgain();
        QuarkusTransaction.requiringNew().run(() -> List.of("examination", "lesson_done", "enrolment", "membership").forEach(table -> database
                .createNativeQuery("delete from " + table + " where person = :person").setParameter("person", nada.value()).executeUpdate()));
    }

    @Test
    @TestSecurity(user = "nada", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = NADA))
    void only_what_changed_since_the_completion_is_asked_and_the_assessment_is_open_again() {
        completedAndPassed(Instant.parse("2026-10-05T10:00:00Z"));
        assertThat(studies.assessed(nada).get("playground").admission().open()).as("nobody asks").isEqualTo(Instant.now().isAfter(Instant.parse("2027-08-06T10:00:00Z")));
        asked(1);
        assertThat(studies.assessed(nada).get("playground").admission().open()).isTrue();
        assertThat(page("/en/learning").select(".today a").eachAttr("href")).contains("/en" + PAGE);
        Document page = page("/en" + PAGE);
        assertThat(page.select("main").text()).contains("An organisation that you belong to asks", "Nothing has changed", "lessons of the course are not done yet");
        assertThat(page.select("a[href=/en/courses/playground/assessment]")).hasSize(1);
        assertThat(page("/en/courses/playground").select("a[href=/en" + PAGE + "]")).hasSize(1);
        assertThat(page("/en/courses/playground/assessment").select("a[href=/en" + PAGE + "]")).hasSize(1);
    }

    @Test
    @TestSecurity(user = "nada", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = NADA))
    void a_changed_lesson_is_learned_again_by_saying_so() {
        completedAndPassed(Instant.parse("2026-10-01T10:00:00Z"));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                insert into lesson_done (person, lesson, hash, claimed, done) values (:person, 'playground/parts/questions', repeat('a', 64), false, :when)""")
                .setParameter("person", nada.value()).setParameter("when", Instant.parse("2026-10-01T09:00:00Z")).executeUpdate());
        assertThat(page("/en/learning").select(".today a").eachAttr("href")).contains("/en" + PAGE);
        Document english = page("/en" + PAGE);
        assertThat(english.select(".changed-lessons").text()).contains("The second question asks for three words.");
        assertThat(english.select(".lead").text()).contains("The meaning of a lesson has changed.");
        assertThat(page("/ar" + PAGE).select(".changed-lessons").text()).contains("السؤال الثاني صار أوضح.");

        String token = english.select(".changed-lessons input[name=form-token]").attr("value");
        assertThat(post(token, "lesson", "playground/parts/plain").statusCode()).as("it did not change").isEqualTo(404);
        var answer = post(token, "lesson", english.select(".changed-lessons button").attr("value"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/en" + PAGE + "#lesson-questions");
        assertThat(page("/en" + PAGE).select(".changed-lessons .is-learned")).hasSize(1);
        assertThat(page("/en/learning").select(".today a").eachAttr("href")).doesNotContain("/en" + PAGE);
        assertThat(post(token, "what", "ever").statusCode()).as("an assessment has to be passed").isEqualTo(303);
        assertThat(page("/en" + PAGE).select(".lead")).hasSize(1);
    }

    @Test
    @TestSecurity(user = "nada", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = NADA))
    void whoever_has_not_completed_it_is_asked_for_the_whole_course() {
        asked(0);
        assertThat(here().get("/en" + PAGE).statusCode()).isEqualTo(303);
        assertThat(here().get("/en" + PAGE).header("Location")).endsWith("/en/courses/playground");
        assertThat(page("/en/learning").select(".today a").eachAttr("href")).contains("/en/courses/playground");
        assertThat(here().get("/en/courses/no-such-course/renewal").statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to() {
        assertThat(given().redirects().follow(false).get("/en" + PAGE).header("Location")).endsWith("/en/sign-in?to=/en" + PAGE);
    }

    private void asked(int period) {
        staffed.duty(new Duty(staffed.assignment(bank, "Every quarter"), bank.id(), nada, "playground", period, LocalDate.of(2026, 11, 1),
                Optional.of(LocalDate.of(2026, 12, 31)), 0, true, Optional.empty(), Optional.empty()));
    }

    private static Response post(String token, String name, String value) {
        return here().formParam("form-token", token).formParam(name, value).post("/en" + PAGE);
    }

    private void completedAndPassed(Instant when) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("""
                    insert into enrolment (person, course, hash, began, completed) values (:person, 'playground', repeat('a', 64), :when, :when)""")
                    .setParameter("person", nada.value()).setParameter("when", when).executeUpdate();
            database.createNativeQuery("""
                    insert into examination (person, course, number, hash, seed, pass, began, answers, handed_in, share, passed)
                    values (:person, 'playground', 1, repeat('a', 64), 1, 70, :when, '{}', :when, 1, true)""").setParameter("person", nada.value())
                    .setParameter("when", when.minus(1, ChronoUnit.MINUTES)).executeUpdate();
        });
    }

    private static Document page(String path) {
        String html = here().get(path).then().statusCode(200).extract().asString();
        PageChecks.isValidHtml(html);
        return Jsoup.parse(html);
    }

    /** Any cookie: without one everybody's page is served. */
    private static RequestSpecification here() {
        return given().cookie("q_session", "salt").header("Sec-Fetch-Site", "same-origin").redirects().follow(false);
    }
}
