package org.mizan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
                Keyboard.tabTo(page, () -> Keyboard.is(page, mirror + " .prediction >> nth=" + number + " >> input"));
                page.keyboard().press("Space");
            }
            Keyboard.tabTo(page, () -> Keyboard.is(page, mirror + " button[value=predict]"));
            page.keyboard().press("Enter");
            assertThat(page.locator(mirror + " .mirror:not(.covered)")).isVisible();
            assertThat(focus(page)).as("the focus goes on where something happened").isEqualTo(Lessons.MIRROR + "_mirror");

            Keyboard.tabTo(page, () -> Keyboard.is(page, mirror + " button[value=report]"));
            page.keyboard().press("Enter");
            assertThat(page.locator(mirror + "_report")).isVisible();

            Keyboard.tabTo(page, () -> Keyboard.is(page, quiz + " .question >> nth=0 >> .options input"));
            page.keyboard().press("Space");
            Keyboard.tabTo(page, () -> Keyboard.is(page, quiz + " .question >> nth=0 >> button[name=check]"));
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

    private static String focus(Page page) {
        page.waitForTimeout(300);
        return String.valueOf(page.evaluate("document.activeElement.id"));
    }
}
