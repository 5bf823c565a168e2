package org.mizan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.support.PageChecks;
import org.mizan.support.People;
import org.mizan.support.Visitor;

/** My learning: what is asked once more, what is planned on paper, what is kept for oneself. */
class LearningIT {

    private static final String STEP = "one-post";

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void a_step_left_open_is_asked_about_once_more_after_a_week_and_never_again(String language) {
        try (var visitor = Visitor.reading(language)) {
            var page = visitor.page();
            on(page, "2026-11-01");
            visitor.open("/" + language + Lessons.AUDIENCES);
            assertThat(page.locator("#" + STEP + " .step-answers")).isVisible();

            on(page, "2026-11-07");
            assertThat(asked(visitor, language)).as("six days later").isZero();

            on(page, "2026-11-08");
            assertThat(asked(visitor, language)).as("a week later").isEqualTo(1);
            PageChecks.isAccessible(page);
            assertThat(page.locator("mizan-again button[aria-pressed=true]")).hasCount(0);
            Keyboard.tabTo(page, () -> Keyboard.is(page, "mizan-again button[value=not-possible]"));
            page.keyboard().press("Enter");
            assertThat(page.locator("mizan-again li p")).isFocused();
            PageChecks.isAccessible(page);
            for (var day : new String[] {"2026-11-08", "2026-11-16", "2027-11-08"}) {
                on(page, day);
                assertThat(asked(visitor, language)).as("never again, " + day).isZero();
            }

            visitor.open("/" + language + "/learning/steps");
            assertThat(page.locator("li[data-step=" + STEP + "] button[value=not-possible]")).hasAttribute("aria-pressed", "true");
            assertThat(page.locator("li[data-step]:visible")).hasCount(1);
            PageChecks.isAccessible(page);
        }
    }

    /** The rule in decision 14, case by case: open or not possible, a week old, three at most, and over a week after it was first shown. */
    @Test
    void what_is_asked_about_once_more() {
        try (var visitor = Visitor.reading("en")) {
            var page = visitor.open("/en/learning");
            assertThat(due(page, "{}", "{a: '2026-11-01'}", "{}", "2026-11-07")).isEmpty();
            assertThat(due(page, "{}", "{a: '2026-11-01'}", "{}", "2026-11-08")).isEqualTo("a");
            assertThat(due(page, "{a: 'not-possible'}", "{a: '2026-11-01'}", "{}", "2026-12-08")).isEqualTo("a");
            assertThat(due(page, "{a: 'done', b: 'not-for-me'}", "{a: '2026-11-01', b: '2026-11-01'}", "{}", "2026-11-08")).isEmpty();
            assertThat(due(page, "{a: 'not-possible'}", "{}", "{}", "2026-11-08")).as("answered before anybody wrote days down").isEmpty();
            assertThat(due(page, "{}", "{a: '2026-11-01'}", "{a: 'over'}", "2026-11-08")).isEmpty();
            assertThat(due(page, "{}", "{a: '2026-11-01'}", "{a: '2026-11-08'}", "2026-11-14")).isEqualTo("a");
            assertThat(due(page, "{}", "{a: '2026-11-01'}", "{a: '2026-11-08'}", "2026-11-15")).as("seen for a week").isEmpty();
            assertThat(due(page, "{}", "{a: '2026-11-04', b: '2026-11-03', c: '2026-11-02', d: '2026-11-01'}", "{}", "2026-11-20")).isEqualTo("d c b");
            assertThat(due(page, "{}", "{a: '2026-11-04', b: '2026-11-03', c: '2026-11-02', d: '2026-11-01'}", "{a: '2026-11-19'}", "2026-11-20"))
                    .as("what is being asked stays").isEqualTo("a d c");
            assertThat(due(page, "{}", "{a: '2026-11-09'}", "{}", "2026-11-08")).as("a clock that was set back").isEmpty();
        }
    }

    @Test
    void who_reads_without_a_trace_is_asked_nothing_and_nothing_is_kept() {
        try (var visitor = Visitor.reading("en")) {
            var page = visitor.open("/en/device");
            page.locator("[data-act=trace-off]").click();
            on(page, "2026-11-01");
            visitor.open("/en" + Lessons.AUDIENCES);
            assertThat(page.locator("[data-shelf=off]")).isVisible();
            assertThat(page.locator("[data-shelf=on]")).isHidden();
            on(page, "2026-11-20");
            assertThat(asked(visitor, "en")).isZero();
            visitor.open("/en/learning/steps");
            assertThat(page.locator("[data-state=off]")).isVisible();
            assertThat(page.evaluate("JSON.stringify(localStorage)")).isEqualTo("{\"mizan.trace\":\"off\"}");
        }
    }

    @Test
    void a_private_lesson_leaves_nothing_in_the_browser_and_does_not_ask_how_its_step_went() {
        try (var visitor = Visitor.reading("en")) {
            var page = visitor.open("/en/courses/digital-freedom/safe/blackmail");
            assertThat(page.locator("mizan-step")).hasCount(1);
            assertThat(page.locator(".step-answers")).isHidden();
            assertThat(page.evaluate("JSON.stringify(localStorage)")).isEqualTo("{}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void a_plan_for_paper_leaves_out_what_is_done(String language) {
        try (var visitor = Visitor.reading(language)) {
            var page = visitor.open("/" + language + Lessons.AUDIENCES);
            page.locator("#" + STEP + " button[value=done]").click();
            visitor.open("/" + language + "/learning/plan");
            int all = page.locator(".plan > li:visible").count();
            assertThat(all).isGreaterThan(1);
            Keyboard.tabTo(page, () -> Keyboard.is(page, "input[name=which]"));
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".plan > li:visible")).hasCount(all - 1);
            assertThat(page.locator(".plan > li[data-step=" + STEP + "]")).isHidden();
            PageChecks.isAccessible(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".plan-choice")).isHidden();
            assertThat(page.locator(".plan-box").last()).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void without_javascript_the_steps_are_a_list_and_a_note_is_a_form(String language) {
        try (var nadia = Visitor.withoutJavaScript(language)) {
            var page = nadia.open("/" + language + "/learning/steps");
            assertThat(page.locator("li[data-step]:visible").count()).isGreaterThan(1);
            assertThat(page.locator(".only-without-script:visible")).hasCount(1);

            nadia.signIn(People.NADIA, language);
            nadia.open("/" + language + Lessons.BEING_FOUND);
            page.locator(".shelf-note summary").click();
            page.locator("#note_text").fill("By my number\nكلمة");
            page.locator(".shelf-note button[value=keep]").click();
            page.locator(".shelf a[href$='/note']").click();
            assertThat(page.locator("#note_text")).hasValue("By my number\nكلمة");
            nadia.open("/" + language + "/learning");
            page.locator("#kept > details > summary").first().click();
            assertThat(page.locator(".kept-words")).containsText("By my number");
            page.locator(".kept-delete summary").first().click();
            page.locator(".kept-delete button").first().click();
            assertThat(page.locator(".kept-words")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void without_an_account_bookmarks_and_notes_stay_in_the_browser_until_it_forgets(String language) {
        try (var visitor = Visitor.reading(language)) {
            var page = visitor.open("/" + language + Lessons.AUDIENCES);
            page.locator("mizan-shelf button").click();
            assertThat(page.locator("mizan-shelf button")).hasAttribute("aria-pressed", "true");
            page.locator(".shelf-note summary").click();
            page.locator("#note_text").fill("Ask Inès.\nسطر");
            assertThat(page.locator("[data-shelf=said]")).not().isEmpty();
            PageChecks.isAccessible(page);

            page.reload();
            assertThat(page.locator("#note_text")).hasValue("Ask Inès.\nسطر");
            assertThat(page.locator("mizan-shelf button")).hasAttribute("aria-pressed", "true");

            visitor.open("/" + language + "/learning");
            assertThat(page.locator(".next-step h2").first()).isVisible();
            page.locator("[data-list=notes] > summary").click();
            assertThat(page.locator(".kept-words")).containsText("Ask Inès.");
            PageChecks.isAccessible(page);
            page.locator(".kept-delete summary").click();
            page.locator(".kept-delete button").click();
            assertThat(page.locator("[data-list=notes]")).isHidden();
            assertThat(page.locator("[data-list=marks]")).isVisible();

            visitor.open("/" + language + "/device");
            assertThat(page.locator("[data-kept=shelf]")).isVisible();
            page.locator("[data-act=forget]").click();
            assertThat(page.locator("[data-kept=shelf]")).isHidden();
            visitor.open("/" + language + "/learning");
            assertThat(page.locator("mizan-kept")).isHidden();
        }
    }

    private static void on(Page page, String day) {
        page.clock().setFixedTime(day + "T10:00:00");
    }

    /** How many steps my learning asks about. */
    private static int asked(Visitor visitor, String language) {
        var page = visitor.open("/" + language + "/learning");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page.locator("mizan-again li:visible").count();
    }

    private static String due(Page page, String steps, String since, String again, String day) {
        return String.valueOf(page.evaluate("""
                async ([steps, since, again, day]) => {
                  const main = document.querySelector("script[type=module]").src;
                  const { due } = await import(main.replace("main.js", "again.js"));
                  const read = (text) => JSON.parse(text.replace(/(\\w):/g, '"$1":').replaceAll("'", '"'));
                  const progress = { lessons: { "a/b/c": { steps: read(steps), since: read(since), again: read(again) } } };
                  return due(progress, day).map((one) => one.step).join(" ");
                }""", List.of(steps, since, again, day)));
    }
}
