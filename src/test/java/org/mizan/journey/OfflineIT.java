package org.mizan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.mizan.support.PageChecks;
import org.mizan.support.People;
import org.mizan.support.Visitor;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/** Courses are saved when asked for, read and answered without a network, and leave nothing behind. */
class OfflineIT {

    private static final int MOST_BYTES = 3_000_000;
    private static final String OFFLINE = "net::ERR_INTERNET_DISCONNECTED";
    private static final String QUESTION = "#" + Lessons.QUIZ + " fieldset.question >> nth=0";

    @Test
    void a_course_is_read_and_answered_without_a_network_and_the_answer_is_kept_once() {
        try (var visitor = Visitor.reading("ar").expecting(OFFLINE)) {
            visitor.signIn(People.SALMA, "ar");
            Page page = visitor.open("/ar" + Lessons.COURSE);
            save(page);
            assertThat(bytesSaved(page)).isLessThan(MOST_BYTES);
            assertThat(pagesSaved(page)).as("pages of somebody").hasSizeGreaterThan(4)
                    .noneMatch(html -> html.contains("form-token") || html.contains("data-reader"));

            visitor.context().setOffline(true);
            page.reload();
            assertThat(page.locator(".offline-note")).containsText("تسجيل الدخول قائم");
            PageChecks.isAccessible(page);
            walk(page);
            answerWithoutNetwork(page);

            visitor.context().setOffline(false);
            assertThat(page.locator(QUESTION).locator(".verdict")).isVisible();
            assertThat(page.locator(".offline-note").last()).containsText("أُرسل");
            assertThat(waiting(page)).isZero();
            page.reload();
            assertThat(page.locator("html[data-saved]")).hasCount(0);
            assertThat(page.locator(QUESTION).locator(".verdict")).isVisible();
            assertThat(page.locator("#" + Lessons.QUIZ + " .quiz-summary")).containsText("1");

            signOut(page);
            assertThat(page.locator("form[action$='/sign-out']")).hasCount(0);
            nothingIsKept(page);
        }
    }

    @Test
    void a_save_that_does_not_arrive_whole_or_may_not_be_kept_leaves_nothing() {
        try (var visitor = Visitor.reading("en").expecting("status of 503")) {
            Page page = visitor.open("/en" + Lessons.COURSE);
            nothingIsKept(page);
            for (Route.FulfillOptions instead : List.of(new Route.FulfillOptions().setStatus(503),
                    new Route.FulfillOptions().setContentType("text/html").setBody("<html lang=en>private").setHeaders(Map.of("Cache-Control", "private, no-store")))) {
                page.route("**" + Lessons.BEING_FOUND, route -> route.fulfill(instead));
                page.locator("mizan-saving [data-act=save]").click();
                assertThat(page.locator("mizan-saving [data-note]")).containsText("nothing was saved");
                assertThat(page.locator("#announcer")).containsText("nothing was saved");
                page.unroute("**" + Lessons.BEING_FOUND);
                nothingIsKept(page);
            }
            save(page);
            page.locator("mizan-saving [data-act=remove]").click();
            assertThat(page.locator("mizan-saving [data-act=save]")).isFocused();
            nothingIsKept(page);
        }
    }

    @Test
    void lessons_are_kept_only_where_the_reader_switched_it_on_and_private_ones_never() {
        try (var visitor = Visitor.reading("en").expecting(OFFLINE)) {
            Page page = visitor.open("/en" + Lessons.AUDIENCES);
            nothingIsKept(page, "mizan.progress");
            page = visitor.open("/en/device");
            page.locator("mizan-reads .switch").click();
            assertThat(page.locator("mizan-reads [data-note]")).containsText("Switched on");
            PageChecks.isAccessible(page);

            page.route("**" + Lessons.BEING_FOUND, route -> {
                var answer = route.fetch();
                route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(answer.text().replace("data-of=", "data-unrecorded data-of=")));
            });
            visitor.open("/en" + Lessons.BEING_FOUND);
            visitor.open("/en" + Lessons.AUDIENCES);
            page.waitForFunction("() => JSON.parse(localStorage.getItem('mizan.offline')).read.length === 1");
            assertThat(pagesSaved(page)).hasSize(3).noneMatch(html -> html.contains("data-unrecorded"));

            visitor.context().setOffline(true);
            visitor.open("/en" + Lessons.BEING_FOUND);
            assertThat(page.locator("[data-missing-note]")).isVisible();
            PageChecks.isAccessible(page);
            page.locator("[data-part=read] a").click();
            assertThat(page.locator(".offline-note")).containsText("page as saved on");
            visitor.context().setOffline(false);

            visitor.open("/en/device").locator("[data-act=trace-off]").click();
            assertThat(page.locator("mizan-reads input")).isDisabled();
            nothingIsKept(page, "mizan.trace");
        }
    }

    @Test
    void what_nobody_known_answered_is_marked_later_and_is_not_given_to_whoever_signs_in() {
        try (var visitor = Visitor.reading("en").expecting(OFFLINE)) {
            Page page = visitor.open("/en" + Lessons.COURSE);
            save(page);
            visitor.open("/en" + Lessons.AUDIENCES);
            visitor.context().setOffline(true);
            answerWithoutNetwork(page);
            // With a page of ours open, the answers would be sent the moment the network is back.
            page.navigate("about:blank");
            visitor.context().setOffline(false);
            visitor.signIn(People.OMAR, "en");
            visitor.open("/en/offline");
            page.waitForTimeout(1500);
            assertThat(page.locator("[data-part=answers] li")).hasCount(2);
            assertThat(page.locator("[data-part=answers] li").first()).containsText("somebody else");
            PageChecks.isAccessible(page);

            visitor.context().clearCookies();
            visitor.open("/en/offline");
            assertThat(page.locator("[data-part=came] li")).hasCount(2);
            page.locator("[data-part=came] a[href$='#" + Lessons.QUIZ + "']").click();
            assertThat(page.locator(QUESTION).locator(".verdict")).isVisible();
            page.waitForFunction("() => JSON.parse(localStorage.getItem('mizan.offline')).came.length === 0");
        }
    }

    @Test
    void a_course_that_changed_is_saved_anew_when_there_is_a_network() {
        try (var visitor = Visitor.reading("en")) {
            Page page = visitor.open("/en" + Lessons.COURSE);
            save(page);
            page.evaluate("""
                    async (lesson) => {
                      const state = JSON.parse(localStorage.getItem('mizan.offline'));
                      for (const course of Object.values(state.courses)) { course.version = 'earlier'; course.checked = 0; }
                      localStorage.setItem('mizan.offline', JSON.stringify(state));
                      const name = (await caches.keys()).find((one) => one.startsWith('mizan-course'));
                      await (await caches.open(name)).put(lesson, new Response('<html lang="en"><h1>earlier', { headers: { 'Content-Type': 'text/html' } }));
                    }""", "/en" + Lessons.AUDIENCES);
            visitor.open("/en/courses");
            page.waitForFunction("() => Object.values(JSON.parse(localStorage.getItem('mizan.offline')).courses)[0].version !== 'earlier'");
            assertThat(everythingSaved(page)).noneMatch(text -> text.contains("<h1>earlier"));
        }
    }

    private static void save(Page page) {
        if (!Keyboard.is(page, "mizan-saving [data-act=save]")) {
            Keyboard.tabTo(page, () -> Keyboard.is(page, "mizan-saving [data-act=save]"));
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("mizan-saving [data-act=remove]")).isFocused();
        assertThat(page.locator("mizan-saving [data-saved]")).isVisible();
    }

    /** From the course to its first lesson, on to the second, and to a page that is not saved; then back to where the questions are. */
    private static void walk(Page page) {
        // The row shows the focus, not the link in it.
        page.locator(".lesson-row a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("article.lesson")).isVisible();
        assertThat((Boolean) page.evaluate("getComputedStyle(document.body).display === 'flex'")).as("styles are there").isTrue();
        Keyboard.tabTo(page, () -> Keyboard.is(page, ".way-on"));
        page.keyboard().press("Enter");
        assertThat(page.locator("article.lesson")).isVisible();
        page.locator(".site-nav a[href$='/glossary']").click();
        assertThat(page.locator("[data-missing-note]")).isVisible();
        assertThat(page).hasURL(Pattern.compile("/glossary$"));
        PageChecks.isAccessible(page);
        page.locator("[data-part=courses] a").click();
        page.locator(".lesson-row a[href$='" + Lessons.AUDIENCES + "']").click();
        assertThat(page.locator("#" + Lessons.QUIZ)).isVisible();
    }

    private static void answerWithoutNetwork(Page page) {
        page.locator(QUESTION).locator(".options input").first().focus();
        page.keyboard().press("Space");
        Keyboard.tabTo(page, () -> Keyboard.is(page, "#" + Lessons.QUIZ + " button[name=check]"));
        page.keyboard().press("Enter");
        assertThat(page.locator(QUESTION).locator(".activity-note.kept")).isInViewport();
        assertThat(page.locator("#announcer")).hasText(page.locator(".activity-note").textContent());
        page.locator("#" + Lessons.MIRROR + " .prediction input[value=yes]").all().forEach(input -> input.check());
        page.locator("#" + Lessons.MIRROR + " button[value=predict]").click();
        assertThat(page.locator("#" + Lessons.MIRROR + " .activity-note.kept")).isVisible();
        assertThat(waiting(page)).isEqualTo(2);
    }

    private static void signOut(Page page) {
        page.locator("form[action$='/sign-out'] button").click();
        assertThat(page.locator("dialog.sign-out")).isVisible();
        PageChecks.isAccessible(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.sign-out")).isHidden();
        page.locator("form[action$='/sign-out'] button").click();
        page.locator("dialog.sign-out .button-danger").click();
    }

    private static int waiting(Page page) {
        return (Integer) page.evaluate("JSON.parse(localStorage.getItem('mizan.offline')).answers.length");
    }

    private static int bytesSaved(Page page) {
        return everythingSaved(page).stream().mapToInt(text -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length).sum();
    }

    @SuppressWarnings("unchecked")
    private static List<String> everythingSaved(Page page) {
        return (List<String>) page.evaluate("""
                async () => {
                  const all = [];
                  for (const name of await caches.keys()) {
                    const cache = await caches.open(name);
                    for (const request of await cache.keys()) { all.push(await (await cache.match(request)).text()); }
                  }
                  return all;
                }""");
    }

    private static List<String> pagesSaved(Page page) {
        return everythingSaved(page).stream().filter(text -> text.startsWith("<!DOCTYPE html>")).toList();
    }

    /** Neither cache nor database nor worker, and nothing that scripts keep but these. */
    private static void nothingIsKept(Page page, String... but) {
        page.waitForFunction("""
                async (but) => (await caches.keys()).length === 0 && (await indexedDB.databases()).length === 0
                  && (await navigator.serviceWorker.getRegistrations()).length === 0 && Object.keys(localStorage).every((key) => but.includes(key))""",
                List.of(but), new Page.WaitForFunctionOptions().setTimeout(5000));
    }
}
