package org.mizan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.support.People;
import org.mizan.support.Visitor;

/** Every act is a link or a form. */
class WithoutJavaScriptIT {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void anybody_plays_a_mirror_and_answers_a_quiz(String language) {
        try (var visitor = Visitor.withoutJavaScript(language)) {
            var learner = new Learner(visitor.open("/" + language + Lessons.AUDIENCES));
            learner.playMirror(Lessons.MIRROR);
            learner.answerQuiz(Lessons.QUIZ);
            // One activity's answers travel along while another is answered.
            assertThat(visitor.page().locator("#" + Lessons.MIRROR + "_report")).isVisible();
            assertThat(visitor.context().cookies()).as("no cookie before sign-in").isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void somebody_signed_in_finds_the_answers_again(String language) {
        try (var nadia = Visitor.withoutJavaScript(language)) {
            nadia.signIn(People.NADIA, language);
            var learner = new Learner(nadia.open("/" + language + Lessons.AUDIENCES));
            learner.answerQuestion(Lessons.QUIZ, 0);
            nadia.open("/" + language + Lessons.AUDIENCES);
            assertThat(nadia.page().locator("#" + Lessons.QUIZ + " .verdict").first()).isVisible();
        }
    }
}
