package org.mizan.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.mizan.account.store.People;
import org.mizan.course.Catalogue;
import org.mizan.course.LessonId;
import org.mizan.learning.store.LessonsDone;
import org.mizan.privacy.PersonId;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;

@QuarkusTest
class GuardsTest {

    private static final String LEILA = "22222222-0000-4000-8000-000000000001";
    private static final String RIMA = "22222222-0000-4000-8000-000000000002";

    @Inject
    People people;
    @Inject
    LessonsDone lessonsDone;
    @Inject
    Catalogue catalogue;

    @Test
    void what_comes_from_elsewhere_or_from_nowhere_is_refused_with_a_page_that_says_so() {
        given().post("/en/sign-out").then().statusCode(403).body(containsString("did not come from a page of ours"));
        given().header("Sec-Fetch-Site", "cross-site").post("/ar/sign-out").then().statusCode(403).body(containsString("لم يأتِ هذا من صفحة"));
        given().header("Sec-Fetch-Site", "same-site").post("/en/sign-out").then().statusCode(403);
        given().header("Sec-Fetch-Site", "none").post("/en/sign-out").then().statusCode(403);
        given().header("Origin", "https://evil.example").post("/en/sign-out").then().statusCode(403);
        given().header("Origin", "null").post("/en/sign-out").then().statusCode(403);
        given().header("Sec-Fetch-Site", "cross-site").header("Origin", ours()).post("/en/sign-out").then().statusCode(403);
    }

    @Test
    void our_own_pages_may() {
        given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin").post("/ar/sign-out").then().statusCode(303)
                .header("Location", endsWith("/ar"));
        given().redirects().follow(false).header("Origin", ours()).post("/en/sign-out").then().statusCode(303);
    }

    @Test
    void who_signs_out_leaves_nothing_in_the_browser_but_the_wish_to_leave_no_trace() {
        given().redirects().follow(false).header("Origin", ours()).post("/en/sign-out").then().header("Clear-Site-Data", "\"cache\", \"storage\"");
        given().redirects().follow(false).header("Origin", ours()).formParam("traceless", "yes").post("/en/sign-out").then().statusCode(303)
                .header("Clear-Site-Data", "\"cache\"");
    }

    @Test
    void no_page_sets_a_cookie_before_anybody_signs_in() {
        given().get("/en/sign-up").then().statusCode(200).header("Set-Cookie", (String) null);
    }

    @Test
    @TestSecurity(user = "rima")
    @OidcSecurity(claims = @Claim(key = "sub", value = RIMA))
    void with_a_session_a_form_without_its_token_is_not_taken_but_can_be_sent_again() {
        var person = PersonId.of(RIMA);
        people.arrive(person);

        String page = given().header("Sec-Fetch-Site", "same-origin").formParam("form-token", "stale").formParam("mine", "yes")
                .formParam("lessons", lesson(0) + ",<odd>").post("/en/account/claims").then().statusCode(403)
                .body(containsString("Please send it once more")).body(not(containsString("<odd>"))).extract().asString();
        assertThat(lessonsDone.of(person)).isEmpty();

        var form = Jsoup.parse(page).select("main form").first();
        assertThat(form).isNotNull();
        var again = given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
        form.select("input").forEach(input -> again.formParam(input.attr("name"), input.attr("value")));
        again.post(form.attr("action")).then().statusCode(303).header("Location", endsWith("/en/learning"));
        assertThat(lessonsDone.of(person)).containsOnlyKeys(lesson(0));
    }

    @Test
    @TestSecurity(user = "leila")
    @OidcSecurity(claims = @Claim(key = "sub", value = LEILA))
    void a_claim_defaults_to_no() {
        String token = Jsoup.parse(given().get("/en/account/welcome").asString()).select("input[name=form-token]").attr("value");
        int before = lessonsDone.of(PersonId.of(LEILA)).size();

        given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin").formParam("form-token", token)
                .formParam("lessons", lesson(1).toString()).post("/en/account/claims").then().statusCode(303);

        assertThat(lessonsDone.of(PersonId.of(LEILA))).hasSize(before);
    }

    @Test
    void the_json_interface_answers_401_and_leads_nowhere() {
        given().redirects().follow(false).get("/api/me/progress").then().statusCode(401).header("Location", (String) null);
        given().redirects().follow(false).cookie("q_session", "anything").get("/api/me/progress").then().statusCode(401);
        given().get("/api/courses").then().statusCode(200).body("[0].id", is(lesson(0).course()));
    }

    @Test
    @TestSecurity(user = "leila")
    @OidcSecurity(claims = @Claim(key = "sub", value = LEILA))
    void the_json_interface_tells_a_learner_of_their_progress() {
        people.arrive(PersonId.of(LEILA));
        lessonsDone.claim(PersonId.of(LEILA), List.of(lesson(0)));

        given().get("/api/me/progress").then().statusCode(200).body("[0].course", is(lesson(0).course()))
                .body("[0].total", is(catalogue.courses().get(0).lessons().size()));
    }

    private LessonId lesson(int number) {
        return catalogue.courses().get(0).lessons().get(number).id();
    }

    private static String ours() {
        return "http://localhost:" + RestAssured.port;
    }
}
