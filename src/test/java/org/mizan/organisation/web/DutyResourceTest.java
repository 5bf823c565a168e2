package org.mizan.organisation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
class DutyResourceTest {

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
        QuarkusTransaction.requiringNew().run(() -> List.of("examination", "enrolment", "membership").forEach(table -> database
                .createNativeQuery("delete from " + table + " where person = :person").setParameter("person", nada.value()).executeUpdate()));
    }

    @Test
    @TestSecurity(user = "nada", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = NADA))
    void only_what_changed_since_the_completion_is_asked_and_the_assessment_is_open_again() {
        completedAndPassed(Instant.parse("2026-10-01T10:00:00Z"));
        UUID assignment = staffed.assignment(bank, "Every quarter");
        String page = "/account/duties/" + assignment + "/playground";
        assertThat(here().get("/en" + page).statusCode()).as("not asked").isEqualTo(404);
        assertThat(studies.assessed(nada).get("playground").admission().open()).isEqualTo(Instant.now().isAfter(Instant.parse("2027-08-02T10:00:00Z")));

        staffed.duty(new Duty(assignment, bank.id(), nada, "playground", 1, LocalDate.of(2026, 11, 1), Optional.of(LocalDate.of(2026, 12, 31)), 0, true,
                Optional.empty(), Optional.empty()));
        assertThat(studies.assessed(nada).get("playground").admission().open()).isTrue();
        Document english = page("/en" + page);
        assertThat(english.select(".changed-lessons h3")).hasSize(1);
        assertThat(english.select(".changed-lessons").text()).contains("The second question asks for three words.");
        assertThat(english.select("a[href=/en/courses/playground/assessment]")).hasSize(1);
        assertThat(page("/ar" + page).select(".changed-lessons").text()).contains("السؤال الثاني صار أوضح.");
        assertThat(page("/en/learning").select(".today a").eachAttr("href")).contains("/en" + page);
        assertThat(here().get("/en/account/duties/" + UUID.randomUUID() + "/playground").statusCode()).isEqualTo(404);
        assertThat(here().get("/en/account/duties/no-id/playground").statusCode()).isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "nada", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = NADA))
    void whoever_has_not_completed_it_is_asked_for_the_whole_course() {
        UUID assignment = staffed.assignment(bank, "Once");
        staffed.duty(new Duty(assignment, bank.id(), nada, "playground", 0, LocalDate.of(2026, 11, 1), Optional.empty(), 0, true, Optional.empty(), Optional.empty()));
        Document page = page("/en/account/duties/" + assignment + "/playground");
        assertThat(page.select(".changed-lessons")).isEmpty();
        assertThat(page.select("a.button").attr("href")).isEqualTo("/en/courses/playground");
    }

    @Test
    @TestSecurity(user = "nada", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = NADA))
    void what_another_person_is_asked_is_nothing() {
        UUID assignment = staffed.assignment(bank, "Once");
        PersonId other = staffed.member(bank, "Other");
        staffed.duty(new Duty(assignment, bank.id(), other, "playground", 0, LocalDate.of(2026, 11, 1), Optional.empty(), 0, true, Optional.empty(), Optional.empty()));
        assertThat(here().get("/en/account/duties/" + assignment + "/playground").statusCode()).isEqualTo(404);
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
