package org.mizan.privacy.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.account.store.People;
import org.mizan.course.ContentHash;
import org.mizan.course.LessonId;
import org.mizan.learning.store.Attempts;
import org.mizan.learning.store.MarkedLessons;
import org.mizan.learning.store.Notes;
import org.mizan.learning.store.Reflections;
import org.mizan.privacy.Accounts;
import org.mizan.privacy.Held;
import org.mizan.privacy.Ledger;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.store.Erasing;
import org.mizan.privacy.store.Erasures;
import org.mizan.support.KeycloakInstead;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

@QuarkusTest
class AccountResourceTest {

    private static final String RANA = "4a4a4a4a-0000-4000-8000-00000000aaaa";
    private static final String GONE = "4a4a4a4a-0000-4000-8000-00000000bbbb";
    private static final String PENDING = "4a4a4a4a-0000-4000-8000-00000000cccc";
    private static final LessonId LESSON = LessonId.of("sample/first/one");

    @Inject
    People people;
    @Inject
    Attempts attempts;
    @Inject
    Reflections reflections;
    @Inject
    Notes notes;
    @Inject
    MarkedLessons marked;
    @Inject
    Erasures erasures;
    @Inject
    Erasing erasing;

    private final Keycloak keycloak = new Keycloak();

    @BeforeEach
    void keycloak() {
        KeycloakInstead.answer(keycloak);
    }

    @AfterEach
    void back() {
        KeycloakInstead.answerItself();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "en" })
    @TestSecurity(user = "rana")
    @OidcSecurity(claims = { @Claim(key = "sub", value = RANA), @Claim(key = "preferred_username", value = "rana") })
    void the_page_shows_all_that_is_held_in_both_languages(String language) {
        fill(RANA);

        String page = given().get("/" + language + "/account").then().statusCode(200).header("Cache-Control", "private, no-store")
                .body(containsString(RANA)).body(containsString("sample/first/one")).body(containsString("my sister alone"))
                .body(containsString("rana@example.org")).extract().asString();

        assertThat(Jsoup.parse(page).select("section.held")).hasSize(Ledger.Topic.values().length);
    }

    @Test
    @TestSecurity(user = "rana")
    @OidcSecurity(claims = { @Claim(key = "sub", value = RANA), @Claim(key = "preferred_username", value = "rana") })
    void the_export_is_a_zip_for_people_and_for_machines() throws IOException {
        fill(RANA);

        byte[] zip = given().get("/ar/account/export").then().statusCode(200).header("Content-Disposition", containsString("attachment"))
                .extract().asByteArray();

        var files = unzip(zip);
        assertThat(files).containsOnlyKeys("data.json", "data.html");
        assertThat(files.get("data.json")).contains("\"answers\"", "\"q-1.choice\"", "my sister alone", "ask Dalia about the album", "\"marked-lessons\"", "\"ledger\"");
        assertThat(files.get("data.html")).contains("dir=\"rtl\"", "my sister alone", "rana@example.org");
    }

    @Test
    @TestSecurity(user = "gone")
    @OidcSecurity(claims = @Claim(key = "sub", value = GONE))
    void erasure_asks_once_more_then_deletes_everything_here_and_at_keycloak_and_leaves_a_mark() {
        fill(GONE);
        var person = PersonId.of(GONE);
        String token = formToken("/en/account/erasure");

        ours().formParam("form-token", token).post("/en/account/erasure").then().statusCode(200).body(containsString("nothing has been deleted so far"));
        assertThat(people.find(person)).isPresent();

        ours().formParam("form-token", token).formParam("sure", "yes").post("/en/account/erasure").then().statusCode(200)
                .body(containsString("Everything has been deleted")).body(not(containsString(GONE)));

        assertThat(people.find(person)).isEmpty();
        assertThat(attempts.of(person, LESSON)).isEmpty();
        assertThat(reflections.find(person, LESSON, "mine")).isEmpty();
        assertThat(notes.of(person)).isEmpty();
        assertThat(marked.of(person)).isEmpty();
        assertThat(keycloak.deleted).containsExactly(person);
        assertThat(erasures.erased(person)).isTrue();
        assertThat(erasures.pending()).doesNotContain(person);
    }

    @Test
    @TestSecurity(user = "pending")
    @OidcSecurity(claims = @Claim(key = "sub", value = PENDING))
    void when_keycloak_does_not_answer_the_erasure_is_done_here_and_finished_there_later() {
        fill(PENDING);
        var person = PersonId.of(PENDING);
        String token = formToken("/ar/account/erasure");
        keycloak.silent = true;

        ours().formParam("form-token", token).formParam("sure", "yes").post("/ar/account/erasure").then().statusCode(200)
                .body(containsString("ونظام الحسابات لا يجيب الآن"));

        assertThat(people.find(person)).isEmpty();
        assertThat(erasures.pending()).contains(person);
        keycloak.silent = false;
        assertThat(erasing.erase(person)).isTrue();
        assertThat(erasures.pending()).doesNotContain(person);
        assertThat(erasures.erased(person)).isTrue();
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_sign_in() {
        given().redirects().follow(false).get("/ar/account").then().statusCode(303).header("Location", endsWith("/ar/sign-in?to=/ar/account"));
        given().redirects().follow(false).get("/en/account/export").then().statusCode(303);
    }

    private void fill(String subject) {
        var person = PersonId.of(subject);
        people.arrive(person);
        attempts.keep(person, LESSON, "check", new ContentHash("1".repeat(64)), Map.of("q-1.choice", List.of("0", "2")), true, 0.5);
        reflections.keep(person, LESSON, "mine", "my sister alone");
        notes.keep(person, LESSON, "ask Dalia about the album");
        marked.mark(person, LESSON);
    }

    private static RequestSpecification ours() {
        return given().header("Sec-Fetch-Site", "same-origin");
    }

    private static String formToken(String page) {
        return Jsoup.parse(given().get(page).then().statusCode(200).extract().asString()).select("main input[name=form-token]").attr("value");
    }

    private static Map<String, String> unzip(byte[] zip) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static final class Keycloak implements Accounts {

        private final List<PersonId> deleted = new ArrayList<>();
        private boolean silent;

        @Override
        public Optional<Held> held(PersonId person) {
            return Optional.of(Held.of(Ledger.Topic.KEYCLOAK).with(Ledger.Word.EMAIL, "rana@example.org").with(Ledger.Word.CREATED, Instant.EPOCH));
        }

        @Override
        public List<PersonId> everybody() {
            return List.of();
        }

        @Override
        public void delete(PersonId person) throws Unreachable {
            if (silent) {
                throw new Unreachable(new IOException("connection refused"));
            }
            deleted.add(person);
        }
    }
}
