package org.mizan.learning.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mizan.account.store.People;
import org.mizan.course.ContentHash;
import org.mizan.learning.store.Enrolments;
import org.mizan.privacy.PersonId;
import org.mizan.support.PageChecks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
class ShownCompletionResourceTest {

    private static final String LINA = "11a11a00-0000-4000-8000-0000000000d1";
    private static final String RAMI = "11a11a00-0000-4000-8000-0000000000d2";
    private static final String CHOICE = "/account/completions/privacy-settings";

    @Inject
    People people;
    @Inject
    Enrolments enrolments;
    @Inject
    EntityManager database;

    @Test
    @TestSecurity(user = "lina", roles = "learner")
    @OidcSecurity(claims = { @Claim(key = "sub", value = LINA), @Claim(key = "preferred_username", value = "lina") })
    void whoever_completed_a_course_may_show_it_and_take_that_back_on_its_page() {
        assertThat(page("en").select(".course-completion")).as("not completed").isEmpty();
        complete(LINA);
        for (String language : new String[] { "ar", "en" }) {
            Document hidden = page(language);
            assertThat(hidden.select(".course-completion form").attr("action")).isEqualTo("/" + language + CHOICE);
            assertThat(hidden.select(".course-completion button").attr("value")).isEqualTo("yes");

            choose(language, "yes").statusCode(303).header("Location", org.hamcrest.Matchers.endsWith("/" + language + "/courses/privacy-settings#completion"));
            Document shown = page(language);
            assertThat(shown.select(".course-completion button").attr("value")).isEqualTo("no");
            assertThat(shown.select(".course-completion").text()).contains(language.equals("ar") ? "ظاهر منذ" : "Shown since", language.equals("ar") ? "في طريقه" : "on its way");

            choose(language, "no").statusCode(303);
            assertThat(page(language).select(".course-completion").text()).contains(language.equals("ar") ? "سُحب" : "Taken back");
        }
        choose("en", "yes");
        String account = here().get("/en/account").then().statusCode(200).extract().asString();
        PageChecks.isValidHtml(account);
        Document yours = Jsoup.parse(account);
        assertThat(yours.select("#held-shown .held-entry").text()).contains("privacy-settings", "Shown since");
        assertThat(yours.select("#held-outbox .held-entry").text()).contains("completions");
    }

    @Test
    @TestSecurity(user = "rami", roles = "learner")
    @OidcSecurity(claims = { @Claim(key = "sub", value = RAMI), @Claim(key = "preferred_username", value = "rami") })
    void what_is_not_completed_is_not_there_and_a_form_from_elsewhere_is_refused() {
        page("en");
        choose("en", "yes").statusCode(404);
        choose("en", "no").statusCode(303);
        String token = token();
        here().formParam("form-token", token).formParam("shown", "yes").post("/en/account/completions/no-such-course").then().statusCode(404);
        complete(RAMI);
        here().formParam("shown", "yes").post("/en" + CHOICE).then().statusCode(org.hamcrest.Matchers.not(303));
        assertThat(page("en").select(".course-completion button").attr("value")).isEqualTo("yes");
        choose("en", "nonsense").statusCode(303);
        assertThat(page("en").select(".course-completion button").attr("value")).isEqualTo("yes");
    }

    @Test
    void strangers_are_asked_to_sign_in_and_see_nothing_of_it() {
        assertThat(Jsoup.parse(given().get("/en/courses/privacy-settings").asString()).select(".course-completion")).isEmpty();
        assertThat(given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin").formParam("shown", "yes").post("/ar" + CHOICE)
                .then().statusCode(303).extract().header("Location")).contains("/ar/sign-in?to=/ar/courses/privacy-settings");
    }

    private void complete(String subject) {
        var person = new PersonId(UUID.fromString(subject));
        people.arrive(person);
        enrolments.enrol(person, "privacy-settings", new ContentHash("a".repeat(64)));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("update enrolment set completed = now(), completed_hash = hash where person = :person")
                .setParameter("person", person.value()).executeUpdate());
    }

    private Document page(String language) {
        String html = here().get("/" + language + "/courses/privacy-settings").then().statusCode(200).extract().asString();
        PageChecks.isValidHtml(html);
        return Jsoup.parse(html);
    }

    private io.restassured.response.ValidatableResponse choose(String language, String shown) {
        return here().formParam("form-token", token()).formParam("shown", shown).post("/" + language + CHOICE).then();
    }

    private String token() {
        return Jsoup.parse(here().get("/en/account/erasure").asString()).select("input[name=form-token]").attr("value");
    }

    private static RequestSpecification here() {
        return given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin").cookie("q_session", "anything");
    }
}
