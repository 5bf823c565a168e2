package org.mizan.account.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.account.store.People;
import org.mizan.account.store.Sessions;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.store.Erasures;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;

@QuarkusTest
class SignInResourceTest {

    private static final String NEW = "11111111-0000-4000-8000-000000000001";
    private static final String ERASED = "11111111-0000-4000-8000-000000000002";
    private static final String COPY = "11111111-0000-4000-8000-000000000003";

    @Inject
    People people;
    @Inject
    Sessions sessions;
    @Inject
    Erasures erasures;

    @Test
    @TestSecurity(user = "new")
    @OidcSecurity(claims = @Claim(key = "sub", value = NEW))
    void a_person_comes_into_being_at_the_first_sign_in_and_is_welcomed_once() {
        given().redirects().follow(false).get("/ar/sign-in?to=/ar/courses").then().statusCode(303)
                .header("Location", endsWith("/ar/account/welcome?to=%2Far%2Fcourses"));
        assertThat(people.find(PersonId.of(NEW))).isPresent();

        given().redirects().follow(false).get("/ar/sign-in?to=/ar/courses").then().statusCode(303).header("Location", endsWith("/ar/courses"));
        given().redirects().follow(false).get("/en/sign-in?to=//evil.example").then().header("Location", endsWith("/en/learning"));
        given().get("/ar/account/welcome?to=/ar/courses").then().statusCode(200).body(containsString("mizan-claim")).body(containsString("/ar/courses"));
    }

    @Test
    @TestSecurity(user = "erased")
    @OidcSecurity(claims = @Claim(key = "sub", value = ERASED))
    void a_session_that_outlived_its_person_is_refused() {
        erasures.erase(PersonId.of(ERASED));

        given().redirects().follow(false).get("/en/sign-in").then().statusCode(410).body(containsString("This account has been deleted"));

        assertThat(people.find(PersonId.of(ERASED))).isEmpty();
    }

    @Test
    @TestSecurity(user = "copy")
    @OidcSecurity(claims = { @Claim(key = "sub", value = COPY), @Claim(key = "sid", value = "signed-out") })
    void a_copy_of_a_cookie_that_was_signed_out_opens_nothing() {
        people.arrive(PersonId.of(COPY));
        sessions.end("signed-out");

        given().redirects().follow(false).get("/en/account").then().statusCode(303).header("Location", containsString("/en/sign-in"));
        given().redirects().follow(false).get("/en/sign-in?to=/en/account").then().statusCode(303).header("Location", containsString("/en/sign-in?to="));
    }

    @ParameterizedTest
    @CsvSource({ "ar,كلمة مرور", "en,A password" })
    void signing_up_says_what_is_asked_before_anybody_leaves(String language, String words) {
        given().get("/" + language + "/sign-up?to=/" + language + "/courses").then().statusCode(200).body(containsString(words))
                .body(containsString("/" + language + "/sign-in?to=%2F" + language + "%2Fcourses&amp;new=1"));
    }

    @ParameterizedTest
    @CsvSource({ "ar,نظام الحسابات لا يجيب", "en,account system does not answer" })
    void that_keycloak_does_not_answer_is_said(String language, String words) {
        given().get("/" + language + "/sign-in/unavailable").then().statusCode(503).body(containsString(words));
    }

    @Test
    void a_sign_in_that_failed_leaves_a_way_on() {
        given().header("Accept-Language", "ar").get("/sign-in/callback?code=x&state=y").then().statusCode(400).body(containsString("dir=\"rtl\""));
        given().get("/sign-in/refused?error=access_denied").then().statusCode(200);
    }

    @Test
    void a_logout_token_that_is_not_keycloaks_ends_nothing() {
        given().formParam("logout_token", "eyJhbGciOiJub25lIn0.e30.").post("/sign-out/back-channel").then().statusCode(400);
        given().formParam("other", "x").post("/sign-out/back-channel").then().statusCode(400);
    }
}
