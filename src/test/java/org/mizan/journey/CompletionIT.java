package org.mizan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.mizan.support.LiveApp;
import org.mizan.support.PageChecks;
import org.mizan.support.People;
import org.mizan.support.Visitor;

/** What an employer's application may read of a completion: what its learner shows, and nothing else, whatever becomes of Keycloak on the way. */
class CompletionIT {

    private static final String EMPLOYER = "example-employer";
    private static final String ATTRIBUTE = "mizan.completed.privacy-settings";
    private static final String SCOPE = "openid " + ATTRIBUTE;
    private static final String VERSION = "ab".repeat(32);

    @Test
    void what_salma_shows_arrives_through_an_outage_and_what_omar_keeps_to_himself_is_nowhere() throws SQLException {
        try (var salma = Visitor.reading("en"); var omar = Visitor.withoutJavaScript("ar")) {
            salma.signIn(People.SALMA, "en");
            omar.signIn(People.OMAR, "ar");
            complete(People.SALMA);
            complete(People.OMAR);
            Keycloak.change(People.SALMA, account -> {
                account.put("email", "salma@example.org");
                account.putArray("requiredActions").add("TERMS_AND_CONDITIONS");
                ((ObjectNode) account.get("attributes")).putArray("zoneinfo").add("Asia/Amman");
            });
            JsonNode before = Keycloak.account(People.SALMA);
            assertThat(completed(employersToken(omar, People.OMAR, SCOPE)).isMissingNode()).isTrue();

            var page = salma.open("/en" + Lessons.COURSE);
            PageChecks.isAccessible(page);
            LiveApp.withoutKeycloak(() -> {
                page.locator(".course-completion button[value=yes]").click();
                assertThat(page.locator(".course-completion")).containsText("on its way");
                PageChecks.isAccessible(page);
            });
            await(() -> Keycloak.account(People.SALMA).at("/attributes").has(ATTRIBUTE));
            page.reload();
            assertThat(page.locator(".course-completion")).not().containsText("on its way");

            JsonNode account = Keycloak.account(People.SALMA);
            assertThat(without(account)).as("nothing else of the account has changed").isEqualTo(without(before));
            JsonNode told = completed(employersToken(salma, People.SALMA, SCOPE));
            assertThat(told.get("course").asText()).isEqualTo("privacy-settings");
            assertThat(told.get("version").asText()).isEqualTo(VERSION);
            assertThat(told.get("date").asText()).isEqualTo("2026-11-24");
            assertThat(told.get("until").asText()).isEqualTo("2027-11-24");
            assertThat(completed(employersToken(salma, People.SALMA, "openid")).isMissingNode()).as("not without asking for it").isTrue();
            salma.open("/en/account");
            assertThat(page.locator("#held-keycloak")).containsText(ATTRIBUTE);

            assertThat(Keycloak.account(People.OMAR).toString()).doesNotContain("mizan.completed");
            assertThat(completed(employersToken(omar, People.OMAR, SCOPE)).isMissingNode()).isTrue();
            nobodyMakesItUp(omar);
            ownProfileKeepsIt(salma);

            salma.open("/en" + Lessons.COURSE);
            page.locator(".course-completion button[value=no]").click();
            await(() -> !Keycloak.account(People.SALMA).at("/attributes").has(ATTRIBUTE));
            assertThat(completed(employersToken(salma, People.SALMA, SCOPE)).isMissingNode()).isTrue();
        } finally {
            // Other journeys know her as she was.
            Keycloak.change(People.SALMA, account -> {
                account.put("email", "");
                account.putArray("requiredActions");
            });
        }
    }

    /** Omar has what he needs to change his own account; it does not let him claim that he completed a course. */
    private static void nobodyMakesItUp(Visitor omar) {
        Keycloak.changeOwnProfile(ownToken(omar), profile -> profile.withObject("/attributes").putArray(ATTRIBUTE).add("{\"course\":\"privacy-settings\"}"));
        assertThat(Keycloak.account(People.OMAR).toString()).doesNotContain("mizan.completed");
    }

    /** Nor does Salma lose it when she changes something that is hers. */
    private static void ownProfileKeepsIt(Visitor salma) {
        assertThat(Keycloak.changeOwnProfile(ownToken(salma), profile -> profile.put("email", "salma@example.net"))).isEqualTo(204);
        JsonNode account = Keycloak.account(People.SALMA);
        assertThat(account.get("email").asText()).isEqualTo("salma@example.net");
        assertThat(account.at("/attributes").has(ATTRIBUTE)).isTrue();
    }

    /** The token with which Keycloak's own pages change an account. */
    private static String ownToken(Visitor visitor) {
        var back = LiveApp.keycloakAddress() + "/realms/mizan/account/";
        var answer = visitor.context().request().get(Keycloak.signIn("account-console", back, "openid"), RequestOptions.create().setMaxRedirects(0));
        return Keycloak.tokens("account-console", back, answer.headers().get("location")).get("access_token").asText();
    }

    /** Signs in to an employer's application with the same account. */
    private static JsonNode employersToken(Visitor visitor, String name, String scope) {
        var back = LiveApp.address() + "/en/about";
        var page = visitor.page();
        page.navigate(Keycloak.signIn(EMPLOYER, back, scope));
        if (page.url().startsWith(LiveApp.keycloakAddress())) {
            Visitor.identify(page, name, LiveApp.password(name));
        }
        page.waitForURL(url -> url.startsWith(back));
        JsonNode tokens = Keycloak.tokens(EMPLOYER, back, page.url());
        JsonNode claims = Keycloak.claims(tokens.get("access_token").asText());
        assertThat(completed(Keycloak.claims(tokens.get("id_token").asText()))).as("both tokens say the same").isEqualTo(completed(claims));
        return claims;
    }

    private static JsonNode completed(JsonNode claims) {
        return claims.at("/mizan_completed/privacy-settings");
    }

    /** The account without what was to change. */
    private static JsonNode without(JsonNode account) {
        ObjectNode rest = account.deepCopy();
        ((ObjectNode) rest.get("attributes")).remove(ATTRIBUTE);
        return rest;
    }

    /** All lessons and the assessment take minutes; that they complete a course is tested where it happens. */
    static void complete(String name) throws SQLException {
        var person = UUID.fromString(Keycloak.account(name).get("id").asText());
        try (var database = LiveApp.database();
                var statement = database.prepareStatement("""
                        insert into enrolment (person, course, hash, began, completed, completed_hash) values (?, 'privacy-settings', ?, now(), '2026-11-24T10:00:00Z', ?)
                        on conflict (person, course) do update set completed = excluded.completed, completed_hash = excluded.completed_hash""")) {
            statement.setObject(1, person);
            statement.setString(2, VERSION);
            statement.setString(3, VERSION);
            statement.executeUpdate();
        }
    }

    private static void await(BooleanSupplier arrived) {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!arrived.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It has not arrived in 90 seconds");
            }
            try {
                Thread.sleep(250);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
