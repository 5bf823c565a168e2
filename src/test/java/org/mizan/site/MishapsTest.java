package org.mizan.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.security.ForbiddenException;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.privacy.PersonId;
import org.mizan.support.People;

@QuarkusTest
class MishapsTest {

    @Inject
    org.mizan.account.store.People people;

    @ParameterizedTest
    @CsvSource({ "ar, forbidden, 403, هذه الصفحة غير متاحة", "en, forbidden, 403, This page is not open to you",
            "ar, broken, 500, حدث خلل", "en, broken, 500, Something broke", "ar, busy, 503, كثيرون", "en, busy, 503, Many people" })
    void a_mishap_is_told_in_plain_words_with_a_way_on_and_never_with_a_stack_trace(String language, String what, int status, String words) {
        given().get("/" + language + "/mishaps/" + what).then().statusCode(status).contentType("text/html")
                .header("Content-Security-Policy", notNullValue()).header("Cache-Control", "private, no-store")
                .body(containsString("lang=\"" + language + "\"")).body(containsString(words)).body(containsString("href=\"/" + language + "/courses\""))
                .body(not(containsString("Exception"))).body(not(containsString("secret")));
    }

    @Test
    void who_comes_when_all_hands_are_busy_is_told_when_to_come_again() {
        given().get("/en/mishaps/busy").then().statusCode(503).header("Retry-After", "5");
    }

    @ParameterizedTest
    @CsvSource({ "ar, النص أطول", "en, That was too long" })
    void too_much_is_refused_with_a_page(String language, String words) {
        given().contentType("application/x-www-form-urlencoded").body("text=" + "x".repeat(400_000)).post("/" + language + "/mishaps/forbidden")
                .then().statusCode(413).header("Content-Security-Policy", notNullValue()).body(containsString(words));
    }

    @Test
    @TestSecurity(user = People.SALMA, roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = People.SALMA_ID))
    void who_is_signed_in_is_told_of_mishaps_outside_rest_too() {
        people.arrive(PersonId.of(People.SALMA_ID));
        given().get("/en/nothing").then().statusCode(404).body(containsString("There is no page here"))
                .body(containsString("/en/sign-out"));
        given().header("Accept-Language", "en").get("/assets/0/none.css").then().statusCode(404).body(containsString("There is no page here"));
    }

    @Test
    void programs_get_json() {
        given().get("/api/mishaps").then().statusCode(500).contentType("application/json").body(containsString("broken"));
    }

    /** Fails in every way there is. */
    @Path("/{lang}/mishaps/{what}")
    public static class MishapsResource {

        @GET
        public String fail(@PathParam("what") String what) {
            throw switch (what) {
                case "forbidden" -> new ForbiddenException("secret");
                case "busy" -> new BulkheadException("secret");
                default -> new IllegalStateException("secret");
            };
        }

        @POST
        public String take(String body) {
            return "taken";
        }
    }

    @Path("/api/mishaps")
    public static class MishapsApi {

        @GET
        public String fail() {
            throw new IllegalStateException("secret");
        }
    }
}
