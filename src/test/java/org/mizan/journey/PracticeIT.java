package org.mizan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.mizan.support.LiveApp;
import org.mizan.support.PageChecks;
import org.mizan.support.People;
import org.mizan.support.Visitor;

/** Practice from its first page to its end, with what a lesson of the shipped course asked. */
class PracticeIT {

    private static final String NEXT = ".practising > .acts a.button";

    @Test
    void in_arabic_by_keyboard_alone() throws SQLException {
        try (var salma = Visitor.reading("ar")) {
            salma.signIn(People.SALMA, "ar");
            var page = salma.open("/ar" + Lessons.AUDIENCES);
            new Learner(page).answerQuiz(Lessons.QUIZ);
            salma.open("/ar/practice");
            sound(page);
            press(page, "form[action$=start] button");
            page.locator("#practice-title").waitFor();
            sound(page);
            daysLater(3);
            salma.open("/ar/learning");
            PageChecks.isAccessible(page);
            page.locator("a[href='/ar/practice']").click();
            sound(page);
            var first = page.locator(".practising .question").getAttribute("id");
            press(page, "form[action$=pauses] button[value='1']");
            assertThat(page.locator("#" + first)).hasCount(0);
            assertThat(page.locator("#practice-title")).isFocused();
            int asked = 0;
            while (page.locator(".practising .question").count() > 0) {
                asked++;
                PageChecks.isAccessible(page);
                assertThat(page.locator("main").innerHTML()).doesNotContain("class=\"verdict", "feedback", "explanation");
                answerByKeyboard(page);
                page.locator(".practising .question[disabled]").waitFor();
                assertThat(page.locator("#practice-title")).isFocused();
                PageChecks.isAccessible(page);
                assertThat(page.url()).as("nothing was loaded anew").doesNotContain("/answer");
                PageChecks.isValidHtml(salma.context().request().get(LiveApp.address() + "/ar/practice/answer").text());
                press(page, NEXT);
                page.locator("form[action$=answers], .practising > .lead").first().waitFor();
            }
            assertThat(asked).isBetween(1, 9);
            sound(page);
            press(page, ".practice-end a");
            page.waitForURL(url -> url.endsWith("/ar/practice/end"));
            sound(page);
            press(page, "form[action$=end] button");
            page.locator("form[action$=start]").waitFor();
        }
    }

    @Test
    void without_javascript_on_a_phone_at_night() throws SQLException {
        var phone = new Browser.NewContextOptions().setLocale("en").setJavaScriptEnabled(false).setColorScheme(ColorScheme.DARK).setViewportSize(390, 844);
        try (var nadia = Visitor.with(phone)) {
            nadia.signIn(People.NADIA, "en");
            var page = nadia.open("/en" + Lessons.AUDIENCES);
            new Learner(page).answerQuiz(Lessons.QUIZ);
            nadia.open("/en/practice");
            page.locator("form[action$=start] button").click();
            daysLater(3);
            nadia.open("/en/practice");
            page.locator("form[action$=removals] button").click();
            page.locator(".aside summary").click();
            assertThat(page.locator(".aside li")).hasCount(1);
            PageChecks.fitsItsWidth(page);
            page.locator("button[value=tell]").click();
            assertThat(page).hasURL(LiveApp.address() + "/en/practice/answer#practice");
            assertThat(page.locator(".told-solution")).isVisible();
            PageChecks.fitsItsWidth(page);
            page.reload();
            assertThat(page.locator(".told-solution")).isVisible();
            nadia.open("/en/practice");
            page.locator(".aside summary").click();
            page.locator(".aside form button").click();
            assertThat(page.locator(".aside")).hasCount(0);
            nadia.open("/en/practice/end");
            PageChecks.fitsItsWidth(page);
            page.locator("form[action$=end] button").click();
            assertThat(page.locator("form[action$=start]")).isVisible();
        }
    }

    @Test
    void an_answer_survives_a_session_that_an_administrator_ended() throws SQLException {
        try (var huda = Visitor.reading("en").expecting("status of 401").expecting("status of 403")) {
            huda.signIn(People.HUDA, "en");
            var page = huda.open("/en" + Lessons.AUDIENCES);
            new Learner(page).answerQuiz(Lessons.QUIZ);
            huda.open("/en/practice");
            page.locator("form[action$=start] button").click();
            daysLater(3);
            huda.open("/en/practice");
            Keycloak.endSessions(People.HUDA);
            page.locator("button[value=tell]").click();
            assertThat(page.locator("[data-mishap=unsent] h1")).isVisible();
            PageChecks.isAccessible(page);
            var tab = huda.context().newPage();
            tab.navigate("/en/sign-in?to=/en/learning");
            Visitor.identify(tab, People.HUDA, LiveApp.password(People.HUDA));
            tab.waitForURL(url -> url.contains("/en/learning"));
            page.locator("[data-mishap=unsent] form button").click();
            page.locator("[data-mishap=once-more] form button").click();
            assertThat(page.locator(".told-solution")).isVisible();
        }
    }

    private static void answerByKeyboard(Page page) {
        if (page.locator(".practising .options input").count() > 0) {
            Keyboard.tabTo(page, () -> Keyboard.is(page, ".practising .options input"));
            page.keyboard().press("Space");
        }
        for (int row = 0; row < page.locator(".practising .match select").count(); row++) {
            int number = row;
            Keyboard.tabTo(page, () -> Keyboard.is(page, ".practising .match select >> nth=" + number));
            page.keyboard().press("ArrowDown");
        }
        for (int gap = 0; gap < page.locator(".practising .gap input").count(); gap++) {
            int number = gap;
            Keyboard.tabTo(page, () -> Keyboard.is(page, ".practising .gap input >> nth=" + number));
            page.keyboard().type("4");
        }
        press(page, ".practising button[name=check]");
    }

    private static void press(Page page, String selector) {
        Keyboard.tabTo(page, () -> Keyboard.is(page, selector));
        page.keyboard().press("Enter");
    }

    private static void sound(Page page) {
        PageChecks.isAccessible(page);
        PageChecks.isValidHtml(page.context().request().get(page.url().replaceFirst("#.*", "")).text());
    }

    /** Moves all cards back, as if days had passed. */
    private static void daysLater(int days) throws SQLException {
        try (var connection = LiveApp.database();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update card set due = due - " + days + ", answered = answered - " + days);
            statement.executeUpdate("update practice set day = day - " + days);
        }
    }
}
