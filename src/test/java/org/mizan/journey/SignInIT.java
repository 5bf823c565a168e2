package org.mizan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizan.local.App;
import org.mizan.local.Ports;
import org.mizan.support.LiveApp;
import org.mizan.support.PageChecks;
import org.mizan.support.People;
import org.mizan.support.Visitor;

/** Signing in and out against the real Keycloak, and what happens when a session is over. */
class SignInIT {

    private static final String PASSWORD = "a-long-enough-secret";

    @Test
    void somebody_new_signs_up_in_arabic_claims_what_the_browser_read_and_is_led_on() {
        try (var visitor = Visitor.reading("ar")) {
            var page = visitor.open("/ar");
            var lesson = Lessons.AUDIENCES.substring("/courses/".length());
            page.evaluate("lesson => localStorage.setItem('mizan.progress', JSON.stringify({lessons: {[lesson]: {answered: {}, steps: {}, done: true}}}))",
                    lesson);
            signUp(page, "ar", somebody(), "/ar" + Lessons.AUDIENCES);

            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator("mizan-claim legend")).hasText("قُرئ في هذا المتصفّح درس واحد: أهو من تعلُّمك؟");
            assertThat(page.locator("input[name=mine][value=no]")).isChecked();
            PageChecks.isAccessible(page);
            assertThat(page.locator("main > article > .actions a.button")).hasAttribute("href", "/ar" + Lessons.AUDIENCES);

            page.locator("input[name=mine][value=yes]").check();
            page.locator("mizan-claim button").click();
            page.waitForURL(url -> url.endsWith("/ar/learning"));
            visitor.open("/ar/account");
            assertThat(page.locator("#held-lessons_done")).containsText(lesson);
        }
    }

    @Test
    void the_session_cookie_is_no_scripts_and_no_other_sites() {
        try (var salma = Visitor.reading("ar")) {
            var page = salma.signIn(People.SALMA, "ar");

            assertThat(page.url()).startsWith(LiveApp.address() + "/ar/");
            assertThat(session(salma)).isNotEmpty().allSatisfy(cookie -> {
                assertThat(cookie.httpOnly).isTrue();
                assertThat(cookie.sameSite).hasToString("LAX");
            });
        }
    }

    @Test
    void a_broken_cookie_makes_a_public_page_say_so_and_lead_nowhere() {
        try (var visitor = Visitor.reading("en")) {
            visitor.context().addCookies(List.of(new Cookie("q_session", "broken").setUrl(LiveApp.address())));

            var page = visitor.open("/en/courses");

            assertThat(page.url()).isEqualTo(LiveApp.address() + "/en/courses");
            assertThat(page.locator(".session-ended")).containsText("Your session has ended");
            assertThat(session(visitor)).isEmpty();
            visitor.open("/en/courses");
            assertThat(page.locator(".session-ended")).hasCount(0);
        }
    }

    @Test
    void what_was_typed_survives_a_session_that_an_administrator_ended() {
        var name = somebody();
        try (var visitor = Visitor.reading("en").expecting("status of 403")) {
            var page = visitor.page();
            signUp(page, "en", name, "/en" + Lessons.BEING_FOUND);
            visitor.open("/en" + Lessons.BEING_FOUND);
            var words = page.locator("#" + Lessons.REFLECTION + "_text");
            words.fill("My sister alone");
            Keycloak.endSessions(name);

            new Learner(page).press(Lessons.REFLECTION, "act", "keep");
            assertThat(page.locator("#" + Lessons.REFLECTION + " [role=alert]")).containsText("sign in again");
            assertThat(words).hasValue("My sister alone");

            signInAgain(visitor, name);
            new Learner(page).press(Lessons.REFLECTION, "act", "keep");
            page.locator("[data-mishap=once-more] form button").click();
            page.waitForURL(url -> url.contains(Lessons.BEING_FOUND) && !url.contains("/attempts"));
            visitor.open("/en/account");
            assertThat(page.locator("#held-reflections")).containsText("My sister alone");
        }
    }

    @Test
    void a_copy_of_a_cookie_opens_nothing_after_signing_out() {
        try (var salma = Visitor.reading("en"); var thief = Visitor.reading("en")) {
            var page = salma.signIn(People.SALMA, "en");
            var copy = session(salma);

            page.locator("form[action$='/sign-out'] button").first().click();
            page.waitForURL(LiveApp.address() + "/en");
            assertThat(page.locator("form[action$='/sign-out']")).hasCount(0);

            thief.context().addCookies(copy);
            thief.open("/en/account");
            assertThat(thief.page().url()).startsWith(LiveApp.keycloakAddress());
        }
    }

    @Test
    void deleting_everything_deletes_the_account_at_keycloak_and_no_cookie_brings_it_back() {
        var name = somebody();
        try (var visitor = Visitor.reading("ar"); var copied = Visitor.reading("ar").expecting("status of 410")) {
            var page = visitor.page();
            signUp(page, "ar", name, "/ar/account");
            visitor.open("/ar/account");
            assertThat(page.locator("#held-keycloak")).containsText(name);
            PageChecks.isAccessible(page);
            var copy = session(visitor);
            visitor.open("/ar/account/erasure");
            PageChecks.isAccessible(page);

            page.locator("input[name=sure]").check();
            page.locator("form.erasure button").click();

            assertThat(page.locator("h1")).hasText("حُذف كلّ شيء");
            PageChecks.isAccessible(page);
            assertThat(Keycloak.accounts(name)).isZero();
            assertThat(session(visitor)).isEmpty();
            copied.context().addCookies(copy);
            assertThat(copied.answer("/ar/sign-in").status()).isEqualTo(410);
        }
    }

    @Test
    void json_takes_a_bearer_token_and_nothing_else() throws Exception {
        try (var salma = Visitor.reading("en")) {
            salma.signIn(People.SALMA, "en");
            var cookies = new StringBuilder();
            session(salma).forEach(cookie -> cookies.append(cookie.name).append('=').append(cookie.value).append("; "));

            assertThat(get("/api/me/progress", Map.of()).statusCode()).isEqualTo(401);
            assertThat(get("/api/me/progress", Map.of("Cookie", cookies.toString())).statusCode()).isEqualTo(401);
            assertThat(get("/api/me/progress", Map.of("Authorization", "Bearer nonsense")).statusCode()).isEqualTo(401);
            var token = Keycloak.token(People.SALMA, LiveApp.password(People.SALMA));
            assertThat(get("/api/me/progress", Map.of("Authorization", "Bearer " + token)).statusCode()).isEqualTo(200);
            assertThat(get("/api/organisations", Map.of("Cookie", cookies.toString())).statusCode()).isEqualTo(401);
            assertThat(get("/api/organisations", Map.of("Authorization", "Bearer " + token))).satisfies(answer -> {
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).startsWith("[");
            });
            assertThat(get("/api/openapi", Map.of()).body()).contains("/api/me/progress", "/api/courses", "/api/organisations");
        }
    }

    @Test
    void without_keycloak_everybody_reads_on_and_signing_in_says_why_it_cannot_be() throws Exception {
        var settings = new HashMap<>(LiveApp.settings());
        settings.put("MIZAN_KEYCLOAK_URL", "http://localhost:" + Ports.free());
        var setup = new App.Setup(Path.of(System.getProperty("project.basedir", ".")), Ports.free(), Ports.free(), settings,
                Map.of("mizan.content.directory", "content"), Optional.of(Path.of("target", "live", "log", "app-alone.log")));
        try (var app = App.start(setup).awaitReady()) {
            assertThat(get(app.address() + "/ar/courses", Map.of()).statusCode()).isEqualTo(200);
            assertThat(get(app.address() + "/en/courses", Map.of("Cookie", "q_session=whatever")).statusCode()).isEqualTo(200);
            var refused = get(app.address() + "/en/sign-in", Map.of());
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("account system does not answer");
        }
    }

    private static void signInAgain(Visitor visitor, String name) {
        var tab = visitor.context().newPage();
        tab.navigate("/en/sign-in?to=/en/learning");
        Visitor.identify(tab, name, PASSWORD);
        tab.waitForURL(url -> url.endsWith("/en/learning"));
        tab.close();
    }

    private static void signUp(Page page, String language, String name, String to) {
        page.navigate("/" + language + "/sign-up?to=" + to);
        PageChecks.isAccessible(page);
        page.locator("main .actions a.button").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password-confirm]").fill(PASSWORD);
        page.locator("#kc-register-form [type=submit]").click();
        page.waitForURL(url -> url.startsWith(LiveApp.address() + "/" + language + "/account/welcome"));
    }

    private static List<Cookie> session(Visitor visitor) {
        return visitor.context().cookies(LiveApp.address()).stream().filter(cookie -> cookie.name.startsWith("q_session")).toList();
    }

    private static String somebody() {
        return "nour-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static HttpResponse<String> get(String address, Map<String, String> headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address.startsWith("http") ? address : LiveApp.address() + address));
        headers.forEach(request::header);
        return HttpClient.newBuilder().followRedirects(address.startsWith("http") ? HttpClient.Redirect.NORMAL : HttpClient.Redirect.NEVER).build()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
