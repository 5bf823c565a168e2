package org.mizan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.support.Visitor;

/** A lesson is done with the keyboard alone, and the focus is always to be seen and never lost. */
class KeyboardIT {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void a_mirror_and_a_quiz_by_keyboard_alone(String language) {
        try (var visitor = Visitor.reading(language)) {
            var page = visitor.open("/" + language + Lessons.AUDIENCES);
            var quiz = "#" + Lessons.QUIZ;
            var mirror = "#" + Lessons.MIRROR;

            int predictions = page.locator(mirror + " .prediction").count();
            for (int i = 0; i < predictions; i++) {
                int number = i;
                tabTo(page, () -> is(page, mirror + " .prediction >> nth=" + number + " >> input"));
                page.keyboard().press("Space");
            }
            tabTo(page, () -> is(page, mirror + " button[value=predict]"));
            page.keyboard().press("Enter");
            assertThat(page.locator(mirror + " .mirror:not(.covered)")).isVisible();
            assertThat(focus(page)).as("the focus goes on where something happened").isEqualTo(Lessons.MIRROR + "_mirror");

            tabTo(page, () -> is(page, mirror + " button[value=report]"));
            page.keyboard().press("Enter");
            assertThat(page.locator(mirror + "_report")).isVisible();

            tabTo(page, () -> is(page, quiz + " .question >> nth=0 >> .options input"));
            page.keyboard().press("Space");
            tabTo(page, () -> is(page, quiz + " .question >> nth=0 >> button[name=check]"));
            page.keyboard().press("Enter");
            assertThat(page.locator(quiz + " .question >> nth=0 >> .verdict")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void the_first_tab_leads_to_the_content(String language) {
        try (var visitor = Visitor.reading(language)) {
            var page = visitor.open("/" + language);
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.url()).endsWith("#main");
        }
    }

    /** Presses Tab until it is there; on the way every stop of the focus has to be visible. */
    private static void tabTo(Page page, Supplier<Boolean> there) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("(() => { const e = document.activeElement; if (e === document.body) return true;"
                    + " const b = e.getBoundingClientRect(), s = getComputedStyle(e); return b.width > 0 && b.height > 0 && s.visibility !== 'hidden'"
                    + " && (s.outlineStyle !== 'none' || s.boxShadow !== 'none' || e.matches('input[type=radio],input[type=checkbox]')); })()"))
                    .as("focus is visible on " + page.evaluate("document.activeElement.outerHTML.slice(0, 200)")).isTrue();
            if (there.get()) {
                return;
            }
        }
        throw new AssertionError("Not reached by Tab; focus is on " + page.evaluate("document.activeElement.outerHTML"));
    }

    private static boolean is(Page page, String selector) {
        return page.locator(selector).all().stream().anyMatch(found -> (Boolean) found.evaluate("e => e === document.activeElement"));
    }

    private static String focus(Page page) {
        page.waitForTimeout(300);
        return String.valueOf(page.evaluate("document.activeElement.id"));
    }
}
