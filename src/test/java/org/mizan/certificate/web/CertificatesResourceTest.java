package org.mizan.certificate.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mizan.account.store.People;
import org.mizan.certificate.Certificate;
import org.mizan.certificate.store.GivenCertificates;
import org.mizan.course.ContentHash;
import org.mizan.learning.CourseCompleted;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.PersonalData;
import org.mizan.support.PageChecks;
import org.mizan.support.TaughtInstead;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** From a completed course to a file that anybody can verify, and back. */
@QuarkusTest
class CertificatesResourceTest {

    private static final String LINA = "11a11a00-0000-4000-8000-00000000ce01";
    private static final String MAHA = "11a11a00-0000-4000-8000-00000000ce02";
    private static final String RAMI = "11a11a00-0000-4000-8000-00000000ce03";

    @Inject
    People people;
    @Inject
    Event<CourseCompleted> completions;
    @Inject
    GivenCertificates given;
    @Inject
    @All
    List<PersonalData> stores;

    @AfterEach
    void teachTheLibrary() {
        TaughtInstead.teachTheLibraryAgain();
    }

    private List<Certificate> complete(String subject, Optional<Period> valid, Instant when) {
        TaughtInstead.teach(Assessed.courses(valid));
        var person = new PersonId(UUID.fromString(subject));
        people.arrive(person);
        QuarkusTransaction.requiringNew().run(() -> {
            completions.fire(new CourseCompleted(person, "assessed", Assessed.HASH, when));
            completions.fire(new CourseCompleted(person, "assessed", Assessed.HASH, when));
            completions.fire(new CourseCompleted(person, "unassessed", Assessed.HASH, when));
        });
        return given.of(person);
    }

    /** Any cookie: without one everybody's page is served. */
    private static RequestSpecification here() {
        return given().cookie("q_session", "salt").header("Sec-Fetch-Site", "same-origin").redirects().follow(false);
    }

    private static String token(String address) {
        return Jsoup.parse(here().get(address).asString()).select("input[name=form-token]").first().val();
    }

    private static Response copy(Certificate certificate, String language, String format, String holder) {
        String address = "/" + language + "/certificates/" + certificate.code();
        return here().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("form-token", token(address)).formParam("format", format).formParam("holder", holder).post(address + "/copies");
    }

    private static String verdict(byte[] file) {
        String page = here().multiPart("form-token", token("/en/verify")).multiPart("file", "badge", file).post("/en/verify").then().statusCode(200).extract().asString();
        PageChecks.isValidHtml(page);
        return Jsoup.parse(page).select("#verdict").text();
    }

    @Test
    @TestSecurity(user = "lina")
    @OidcSecurity(claims = { @Claim(key = "sub", value = LINA), @Claim(key = "preferred_username", value = "lina") })
    void a_completed_course_with_an_assessment_gives_one_certificate_that_verifies_in_every_form() throws IOException {
        var certificates = complete(LINA, Optional.empty(), Instant.parse("2026-11-24T10:00:00.5Z"));
        assertThat(certificates).hasSize(1);
        Certificate certificate = certificates.get(0);

        for (String language : List.of("ar", "en")) {
            for (String page : List.of("/certificates", "/certificates/" + certificate.code(), "/certificates/" + certificate.code() + "/withdrawal", "/learning")) {
                String html = here().get("/" + language + page).then().statusCode(200).extract().asString();
                PageChecks.isValidHtml(html);
                assertThat(html).contains(language.equals("ar") ? "من يعرف ماذا؟" : "Who knows what?");
            }
            for (String format : List.of("json", "jwt", "pdf")) {
                Response copy = copy(certificate, language, format, "");
                assertThat(copy.statusCode()).isEqualTo(200);
                assertThat(copy.header("Content-Disposition")).contains("assessed-2026-11-24." + format);
                assertThat(copy.header("Cache-Control")).contains("no-store");
                assertThat(verdict(copy.asByteArray())).as(language + format).isEqualTo("Verified");
                assertThat(copy.asString()).doesNotContain("lina", LINA);
                if (format.equals("pdf")) {
                    Files.write(Path.of("target", "certificate-" + language + ".pdf"), copy.asByteArray());
                    Files.write(Path.of("target", "certificate-named-" + language + ".pdf"),
                            copy(certificate, language, format, language.equals("ar") ? "لِيلى عبد الرَّحمن الخطيب" : "Layla <Al-Khatib> & Co").asByteArray());
                }
            }
        }
        String named = copy(certificate, "ar", "json", "  لينا\u202e الحسن ").asString();
        assertThat(named).contains("\"identityHash\": \"لينا الحسن\"");
        assertThat(verdict(named.getBytes(UTF_8))).isEqualTo("Verified");
        assertThat(verdict(named.replace("لينا", "هدى").getBytes(UTF_8))).isEqualTo("Not verified");
        Response tooLong = copy(certificate, "en", "pdf", "x".repeat(100));
        assertThat(tooLong.asString()).contains("does not fit");
        PageChecks.isValidHtml(tooLong.asString());
        assertThat(here().get("/en/account").asString()).contains(certificate.code().toString());
    }

    @Test
    @TestSecurity(user = "maha")
    @OidcSecurity(claims = { @Claim(key = "sub", value = MAHA), @Claim(key = "preferred_username", value = "maha") })
    void it_can_be_taken_back_and_stays_so_after_the_account_is_gone() {
        Certificate certificate = complete(MAHA, Optional.of(Period.ofYears(2)), Instant.parse("2026-11-20T10:00:00Z")).get(0);
        assertThat(certificate.until()).contains(Instant.parse("2028-11-20T10:00:00Z"));
        byte[] badge = copy(certificate, "en", "json", "").asByteArray();
        String address = "/en/certificates/" + certificate.code();
        assertThat(lookedUp(certificate)).isEqualTo("Verified");

        String asked = here().formParam("form-token", token(address)).post(address + "/withdrawal").then().statusCode(200).extract().asString();
        PageChecks.isValidHtml(asked);
        assertThat(verdict(badge)).isEqualTo("Verified");
        here().formParam("form-token", token(address)).formParam("sure", "yes").post(address + "/withdrawal").then().statusCode(303);
        assertThat(verdict(badge)).isEqualTo("Revoked");
        assertThat(lookedUp(certificate)).isEqualTo("Revoked");

        var person = new PersonId(UUID.fromString(MAHA));
        QuarkusTransaction.requiringNew().run(() -> stores.forEach(store -> store.erase(person)));
        assertThat(given.of(person)).isEmpty();
        assertThat(verdict(badge)).isEqualTo("Revoked");
        given().get("/en/verify/" + certificate.code()).then().statusCode(200);
    }

    private static String lookedUp(Certificate certificate) {
        return Jsoup.parse(given().get("/en/verify/" + certificate.code()).then().statusCode(200).extract().asString()).select("#verdict").text();
    }

    @Test
    @TestSecurity(user = "rami")
    @OidcSecurity(claims = { @Claim(key = "sub", value = RAMI), @Claim(key = "preferred_username", value = "rami") })
    void it_ends_when_the_course_says_and_is_nobody_elses() {
        complete(RAMI, Optional.of(Period.ofMonths(1)), Instant.parse("2020-01-01T00:00:00Z"));
        Certificate own = given.of(new PersonId(UUID.fromString(RAMI))).get(0);
        assertThat(verdict(copy(own, "en", "jwt", "").asByteArray())).isEqualTo("Expired");
        assertThat(here().get("/en/learning").asString()).contains("expired");

        Certificate others = complete("11a11a00-0000-4000-8000-00000000ce04", Optional.empty(), Instant.parse("2026-11-20T10:00:00Z")).get(0);
        for (String then : List.of("", "/withdrawal")) {
            here().get("/en/certificates/" + others.code() + then).then().statusCode(404);
        }
        here().formParam("form-token", token("/en/certificates/" + own.code())).post("/en/certificates/" + others.code() + "/copies").then().statusCode(404);
        here().get("/en/certificates/nonsense").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "dana", roles = "site-admin")
    @OidcSecurity(claims = { @Claim(key = "sub", value = "11a11a00-0000-4000-8000-00000000ce06"), @Claim(key = "preferred_username", value = "dana") })
    void whoever_looks_after_the_site_may_take_anybodys_back_and_no_more() {
        Certificate others = complete("11a11a00-0000-4000-8000-00000000ce07", Optional.empty(), Instant.parse("2026-11-20T10:00:00Z")).get(0);
        String address = "/en/certificates/" + others.code();
        here().get(address).then().statusCode(404);
        String page = here().get("/en/verify/" + others.code()).then().statusCode(200).extract().asString();
        PageChecks.isValidHtml(page);
        assertThat(page).contains(address + "/withdrawal");
        here().formParam("form-token", token(address + "/withdrawal")).formParam("sure", "yes").post(address + "/withdrawal").then().statusCode(303);
        assertThat(here().get("/en/verify/" + others.code()).asString()).contains("Revoked").doesNotContain(address + "/withdrawal");
    }

    @Test
    void strangers_are_asked_to_sign_in() {
        for (String page : List.of("/certificates", "/certificates/0123-4567-89AB-CDEF")) {
            assertThat(given().redirects().follow(false).get("/ar" + page).then().statusCode(303).extract().header("Location")).contains("/ar/sign-in?to=/ar" + page);
        }
        assertThat(given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin").formParam("format", "json")
                .post("/ar/certificates/0123-4567-89AB-CDEF/copies").statusCode()).isEqualTo(303);
    }

    @Test
    void a_course_of_another_version_gives_another_certificate() {
        var person = "11a11a00-0000-4000-8000-00000000ce05";
        complete(person, Optional.empty(), Instant.parse("2026-11-20T10:00:00Z"));
        QuarkusTransaction.requiringNew().run(() -> completions.fire(new CourseCompleted(new PersonId(UUID.fromString(person)), "assessed",
                new ContentHash("d".repeat(64)), Instant.parse("2026-11-21T10:00:00Z"))));
        var both = given.of(new PersonId(UUID.fromString(person)));
        assertThat(both).hasSize(2);
        assertThat(both.get(0).subject()).isNotEqualTo(both.get(1).subject());
    }
}
