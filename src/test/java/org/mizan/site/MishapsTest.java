package org.mizan.site;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
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
    void only_a_list_of_staff_may_be_larger() {
        String list = "/en/organisations/" + java.util.UUID.randomUUID() + "/invitations/list";
        for (String place : java.util.List.of(list + "/confirmation", list + "/verdicts")) {
            large(400_000, place, 303);
            large(3_200_000, place, 413);
        }
        for (String place : java.util.List.of("/en/organisations/x/invitations", list + "/other/place", "/en/sign-out", "/api/mishaps", list.replace("organisations", "courses"))) {
            large(400_000, place, 413);
        }
    }

    private static void large(int bytes, String place, int status) {
        given().header("Sec-Fetch-Site", "same-origin").redirects().follow(false).contentType("application/x-www-form-urlencoded").body("text=" + "x".repeat(bytes)).post(place)
                .then().statusCode(status);
    }

    @Test
    void who_does_not_say_how_much_comes_is_counted_or_not_read() throws Exception {
        assertThat(unsaid("text/plain", 300_000)).contains(" 413 ");
        assertThat(unsaid("text/plain", 200_000)).contains(" 200 ");
        assertThat(unsaid("application/x-www-form-urlencoded", 100)).contains(" 411 ");
        String list = "/en/organisations/" + java.util.UUID.randomUUID() + "/invitations/list";
        given().header("Sec-Fetch-Site", "same-origin").redirects().follow(false).multiPart("file", "a.csv", new byte[400_000]).post("/en/verify").then().statusCode(413);
        given().header("Sec-Fetch-Site", "same-origin").redirects().follow(false).multiPart("file", "a.csv", new byte[400_000]).post(list).then().statusCode(303);
        given().header("Sec-Fetch-Site", "same-origin").redirects().follow(false).multiPart("file", "a.csv", new byte[4_000_000]).post(list).then().statusCode(413);
    }

    /** Sends a body in chunks and gives the first line of the answer. */
    private static String unsaid(String type, int bytes) throws java.io.IOException {
        try (var socket = new java.net.Socket("localhost", io.restassured.RestAssured.port)) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            out.write(("POST /en/mishaps/forbidden HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: " + type
                    + "\r\nTransfer-Encoding: chunked\r\n\r\n").getBytes(US_ASCII));
            try {
                for (int sent = 0; sent < bytes; sent += 100) {
                    out.write(("64\r\n" + "x".repeat(100) + "\r\n").getBytes(US_ASCII));
                }
                out.write("0\r\n\r\n".getBytes(US_ASCII));
            } catch (java.io.IOException closed) {
                // The answer came before all was sent.
            }
            return String.valueOf(new java.io.BufferedReader(new java.io.InputStreamReader(socket.getInputStream(), US_ASCII)).readLine());
        }
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
