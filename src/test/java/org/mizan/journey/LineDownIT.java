package org.mizan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.support.Visitor;

/** The line or the server goes down in the middle of an answer: the page says so in words, keeps what was entered, and sends it when asked again. */
class LineDownIT {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void an_answer_that_finds_no_server_stays_and_can_be_sent_again(String language) {
        loseAnAnswer(language, Route::abort, "net::ERR_FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void an_answer_that_a_server_in_trouble_refuses_stays_too(String language) {
        loseAnAnswer(language, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)), "status of 503");
    }

    private static void loseAnAnswer(String language, Consumer<Route> trouble, String complaint) {
        try (var visitor = Visitor.reading(language).expecting(complaint)) {
            Page page = visitor.open("/" + language + Lessons.AUDIENCES);
            Consumer<Route> posts = route -> {
                if (route.request().method().equals("POST")) {
                    trouble.accept(route);
                } else {
                    route.resume();
                }
            };
            page.route("**/*", posts);
            var quiz = page.locator("#" + Lessons.QUIZ);
            var question = quiz.locator("fieldset.question").first();
            question.locator(".options input").first().check();
            question.locator("button[name=check]").click();

            assertThat(quiz.locator(".activity-note")).isInViewport();
            assertThat(quiz.locator(".activity-note")).hasText(Pattern.compile(".{20,}"));
            assertThat(page.locator("#announcer")).hasText(quiz.locator(".activity-note").textContent());
            assertThat(question.locator(".options input").first()).isChecked();
            assertThat(page).hasURL(Pattern.compile(Lessons.AUDIENCES + "$"));

            page.unroute("**/*", posts);
            question.locator("button[name=check]").click();
            assertThat(quiz.locator("fieldset.question").first().locator(".verdict")).isVisible();
            assertThat(quiz.locator(".activity-note")).hasCount(0);
        }
    }
}
