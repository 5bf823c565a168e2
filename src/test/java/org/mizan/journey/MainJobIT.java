package org.mizan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizan.support.LiveApp;
import org.mizan.support.PageChecks;
import org.mizan.support.People;
import org.mizan.support.Visitor;

/** What Mizan is for: somebody signs up, learns in Arabic by doing, and finds it all again. */
class MainJobIT {

    @Test
    void a_learner_signs_up_learns_in_arabic_and_finds_the_progress_after_a_restart() {
        try (var visitor = Visitor.reading("ar")) {
            var page = visitor.open("/ar" + Lessons.AUDIENCES);
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            signUp(visitor, "nour-" + UUID.randomUUID().toString().substring(0, 8), "/ar" + Lessons.AUDIENCES);

            visitor.open("/ar" + Lessons.AUDIENCES);
            var learner = new Learner(page);
            learner.playMirror(Lessons.MIRROR);
            PageChecks.isAccessible(page);
            learner.answerQuiz(Lessons.QUIZ);
            PageChecks.isAccessible(page);
            answeredEverywhere(page);

            LiveApp.restart();
            visitor.open("/ar" + Lessons.AUDIENCES);
            answeredEverywhere(page);
            assertThat(page.locator("#" + Lessons.MIRROR + "_report")).isVisible();
            assertThat(page.locator("#" + Lessons.QUIZ + " .quiz-summary")).isVisible();

            visitor.open("/ar/learning");
            assertThat(page.locator("main a[href*='" + Lessons.COURSE + "']").first()).isVisible();
            PageChecks.isAccessible(page);
        }
    }

    @Test
    void a_reflection_is_kept_for_its_writer_alone() {
        var words = "رسالة إلى نفسي " + UUID.randomUUID();
        try (var salma = Visitor.reading("ar")) {
            salma.signIn(People.SALMA, "ar");
            var page = salma.open("/ar" + Lessons.BEING_FOUND);
            page.locator("#" + Lessons.REFLECTION + "_text").fill(words);
            new Learner(page).press(Lessons.REFLECTION, "act", "keep");
            assertThat(page.locator("#" + Lessons.REFLECTION + " .kept")).isVisible();

            salma.open("/ar" + Lessons.BEING_FOUND);
            new Learner(page).press(Lessons.REFLECTION, "act", "show");
            assertThat(page.locator("#" + Lessons.REFLECTION + "_text")).hasValue(words);
        }
        try (var omar = Visitor.reading("ar")) {
            omar.signIn(People.OMAR, "ar");
            assertThat(omar.open("/ar" + Lessons.BEING_FOUND).content()).doesNotContain(words);
        }
    }

    @Test
    void signing_out_ends_the_session_here_and_at_keycloak() {
        try (var salma = Visitor.reading("en")) {
            var page = salma.signIn(People.SALMA, "en");
            page.locator("form[action$='/sign-out'] button").first().click();
            page.waitForURL(url -> url.startsWith(LiveApp.address()));
            assertThat(page.locator("form[action$='/sign-out']")).hasCount(0);
            salma.open("/en/sign-in?to=/en/learning");
            // With organisations it asks for the name first, and on another page for the rest.
            assertThat(page.locator("input[name=username]")).isVisible();
        }
    }

    /** Through the page's own link and Keycloak's own form, with a user name and a password and nothing else. */
    private static void signUp(Visitor visitor, String name, String from) {
        var page = visitor.page();
        page.navigate("/ar/sign-up?to=" + from);
        PageChecks.isAccessible(page);
        page.locator("main .actions a.button").click();
        assertThat(page.locator("html")).hasAttribute("lang", "ar");
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        PageChecks.isAccessible(page);
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill("a-long-enough-secret");
        page.locator("input[name=password-confirm]").fill("a-long-enough-secret");
        page.locator("#kc-register-form [type=submit]").click();
        page.waitForURL(url -> url.startsWith(LiveApp.address()) && !url.contains("/sign-in/callback"));
        assertThat(page.url()).doesNotContain("code=");
    }

    private static void answeredEverywhere(Page page) {
        assertThat(page.locator(".beam li:not(.answered)")).hasCount(0);
        assertThat(page.locator("#done")).isVisible();
    }
}
