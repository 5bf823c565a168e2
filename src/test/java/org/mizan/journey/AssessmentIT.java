package org.mizan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.mizan.support.LiveApp;
import org.mizan.support.PageChecks;
import org.mizan.support.People;
import org.mizan.support.Visitor;

/** An assessment of the shipped course from its page to its review. */
class AssessmentIT {

    private static final String ASSESSMENT = Lessons.COURSE + "/assessment";
    private static final String ANSWERS = ".activity-form";
    /** Most kinds ask first what will come of it; the mirror of an assessment stays covered and does not. */
    private static final String PREDICT = "button[value=predict]";
    private static final String GUESS = "fieldset.prediction";
    /** How many tasks are drawn: `pick` in the assessment's file. */
    private static final int TASKS = 8;

    @Test
    void in_arabic_by_keyboard_alone() {
        try (var huda = Visitor.reading("ar")) {
            huda.signIn(People.HUDA, "ar");
            var page = huda.open("/ar" + ASSESSMENT);
            PageChecks.isAccessible(page);
            PageChecks.isValidHtml(huda.context().request().get(LiveApp.address() + "/ar" + ASSESSMENT).text());
            press(page, "form[action$=attempts] button");
            page.waitForURL(url -> url.endsWith("/items/1"));
            int items = 0;
            while (page.url().contains("/items/")) {
                items++;
                PageChecks.isAccessible(page);
                PageChecks.isValidHtml(page.context().request().get(page.url()).text());
                assertThat(page.locator("main").innerHTML()).doesNotContain("class=\"verdict", "feedback", "explanation");
                var before = page.url();
                answerByKeyboard(page);
                page.waitForURL(url -> !url.split("#")[0].equals(before.split("#")[0]));
            }
            assertThat(items).isEqualTo(TASKS);
            assertThat(page.locator(".open-items")).hasCount(0);
            PageChecks.isAccessible(page);
            press(page, ".hand-in-form button");
            page.locator("#result").waitFor();
            assertThat(page.locator(".review .question")).hasCount(TASKS);
            PageChecks.isAccessible(page);
            PageChecks.isValidHtml(huda.context().request().get(page.url()).text());
            huda.open("/ar/learning");
            assertThat(page.locator(".course-card a[href$='" + ASSESSMENT + "']")).hasText("التقييم النهائي");
        }
    }

    private static void answerByKeyboard(Page page) {
        if (page.locator("mizan-activity").count() > 0) {
            if (page.locator(PREDICT).count() > 0) {
                for (int guess = 0; guess < page.locator(GUESS).count(); guess++) {
                    int number = guess;
                    Keyboard.tabTo(page, () -> Keyboard.is(page, GUESS + " >> nth=" + number + " >> input"));
                    page.keyboard().press("Space");
                }
                press(page, PREDICT);
                page.locator(PREDICT).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            }
            press(page, "button[value=final]");
            page.locator("[id$=_why]").waitFor();
            if (page.locator("input[name=because]").count() > 0) {
                Keyboard.tabTo(page, () -> Keyboard.is(page, "input[name=because]"));
                page.keyboard().press("Space");
                press(page, "button[value=because]");
                assertThat(page.locator(".kept-note")).not().isEmpty();
            }
            press(page, "main .acts a.button");
            return;
        }
        if (page.locator("main .options input").count() > 0) {
            Keyboard.tabTo(page, () -> Keyboard.is(page, "main .options input"));
            page.keyboard().press("Space");
            assertThat(page.locator(".kept-note")).isVisible();
        }
        for (int row = 0; row < page.locator("main .match select").count(); row++) {
            int number = row;
            Keyboard.tabTo(page, () -> Keyboard.is(page, "main .match select >> nth=" + number));
            page.keyboard().press("ArrowDown");
        }
        for (int gap = 0; gap < page.locator("main .gap input").count(); gap++) {
            int number = gap;
            Keyboard.tabTo(page, () -> Keyboard.is(page, "main .gap input >> nth=" + number));
            page.keyboard().type("4");
        }
        press(page, ANSWERS + " button.button[name=go]");
    }

    private static void press(Page page, String selector) {
        Keyboard.tabTo(page, () -> Keyboard.is(page, selector));
        page.keyboard().press("Enter");
    }

    @Test
    void without_javascript_and_with_the_browser_closed_and_the_server_restarted_on_the_way() {
        String item;
        try (var omar = Visitor.withoutJavaScript("en")) {
            omar.signIn(People.OMAR, "en");
            var page = omar.open("/en" + ASSESSMENT);
            page.locator("form[action$=attempts] button").click();
            answer(page);
            answer(page);
            item = page.url();
            assertThat(item).endsWith("/items/3");
        }
        LiveApp.restart();
        try (var omar = Visitor.withoutJavaScript("en")) {
            omar.signIn(People.OMAR, "en");
            var page = omar.open("/en" + ASSESSMENT);
            assertThat(page.locator("#standing + p")).hasText("2 of %d answered".formatted(TASKS));
            omar.open(item.substring(LiveApp.address().length()));
            for (int i = 3; i <= TASKS; i++) {
                answer(page);
            }
            assertThat(page.locator("#hand-in")).hasText("%1$d of %1$d answered".formatted(TASKS));
            page.locator(".hand-in-form button").click();
            assertThat(page.locator(".review .question")).hasCount(TASKS);
            page.goBack();
            assertThat(page.locator("#result")).isVisible();
            assertThat(page.locator(".hand-in-form")).hasCount(0);
            omar.open("/en" + ASSESSMENT);
            assertThat(page.locator(".attempt-list li")).hasCount(1);
        }
    }

    @Test
    void what_was_answered_survives_a_session_that_an_administrator_ended() {
        try (var nadia = Visitor.reading("en").expecting("status of 401").expecting("status of 403")) {
            nadia.signIn(People.NADIA, "en");
            var page = nadia.open("/en" + ASSESSMENT);
            page.locator("form[action$=attempts] button").click();
            Keycloak.endSessions(People.NADIA);
            answer(page);
            assertThat(page.locator("[data-mishap=unsent] h1")).isVisible();
            PageChecks.isAccessible(page);
            var tab = nadia.context().newPage();
            tab.navigate("/en/sign-in?to=/en/learning");
            Visitor.identify(tab, People.NADIA, LiveApp.password(People.NADIA));
            tab.waitForURL(url -> url.contains("/en/learning"));
            page.locator("[data-mishap=unsent] form button").click();
            page.locator("[data-mishap=once-more] form button").click();
            page.waitForURL(url -> url.endsWith("/items/2"));
            assertThat(page.locator(".stops a.answered")).hasCount(1);
        }
    }

    private static void answer(Page page) {
        if (page.locator("mizan-activity").count() > 0) {
            if (page.locator(PREDICT).count() > 0) {
                page.locator(GUESS + " input[value=yes]").all().forEach(Locator::check);
                page.locator(PREDICT).click();
            }
            page.locator("button[value=final]").click();
            if (page.locator("input[name=because]").count() > 0) {
                page.locator("input[name=because]").first().check();
                page.locator("button[value=because]").click();
            }
            page.locator("main .acts a.button").click();
            return;
        }
        if (page.locator("main .options input").count() > 0) {
            page.locator("main .options input").first().check();
        }
        page.locator("main .match select").all().forEach(row -> row.selectOption(new SelectOption().setIndex(1)));
        page.locator("main .gap input").all().forEach(gap -> gap.fill("4"));
        page.locator(ANSWERS + " button.button[name=go]").click();
    }
}
