package org.mizan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** How a learner goes about an activity, in any language, with JavaScript or without. */
record Learner(Page page) {

    Locator activity(String id) {
        return page.locator("#" + id);
    }

    /** Predicts, changes one setting and finishes: the report is there. */
    void playMirror(String id) {
        predict(id);
        page.locator("#" + id + " .setting-options button[aria-pressed=false]").or(page.locator("#" + id + " .screen-menu button")).first().click();
        press(id, "act", "report");
        assertThat(page.locator("#" + id + "_report")).isVisible();
    }

    /** Says what the mirror will show, and uncovers it. */
    void predict(String id) {
        var predictions = page.locator("#" + id + " .prediction input[value=yes]");
        for (int i = 0; i < predictions.count(); i++) {
            predictions.nth(i).check();
        }
        press(id, "act", "predict");
        assertThat(page.locator("#" + id + " .mirror:not(.covered)")).isVisible();
    }

    /** Answers every question of a quiz, rightly or not. */
    void answerQuiz(String id) {
        int questions = page.locator("#" + id + " fieldset.question").count();
        for (int i = 0; i < questions; i++) {
            answerQuestion(id, i);
        }
        assertThat(page.locator("#" + id + " .quiz-summary")).isVisible();
    }

    void answerQuestion(String id, int number) {
        var question = page.locator("#" + id + " fieldset.question").nth(number);
        if (question.locator(".options input").count() > 0) {
            question.locator(".options input").first().check();
        }
        var rows = question.locator(".match select");
        for (int i = 0; i < rows.count(); i++) {
            rows.nth(i).selectOption(new SelectOption().setIndex(1));
        }
        var gaps = question.locator(".gap input");
        for (int i = 0; i < gaps.count(); i++) {
            gaps.nth(i).fill("7");
        }
        var sure = question.locator(".confidence input[value='1']");
        if (sure.count() > 0) {
            sure.check();
        }
        question.locator("button[name=check]").click();
        assertThat(page.locator("#" + id + " fieldset.question").nth(number).locator(".verdict")).isVisible();
    }

    void press(String id, String name, String value) {
        page.locator("#" + id + " button[name=" + name + "][value='" + value + "']").click();
    }
}
