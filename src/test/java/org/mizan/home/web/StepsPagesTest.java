package org.mizan.home.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.course.Catalogue;
import org.mizan.course.Lesson;
import org.mizan.language.Language;
import org.mizan.support.PageChecks;
import org.mizan.support.TaughtInstead;
import org.mizan.support.TaughtPlayground;

import io.quarkus.test.junit.QuarkusTest;

/** The things to do today: the same list for everybody, on a page and on paper. */
@QuarkusTest
class StepsPagesTest {

    @Inject
    Catalogue catalogue;

    @AfterEach
    void teachTheLibrary() {
        TaughtInstead.teachTheLibraryAgain();
    }

    @ParameterizedTest
    @CsvSource({ "en, /learning/steps", "ar, /learning/steps", "en, /learning/plan", "ar, /learning/plan" })
    void every_step_stands_there_with_its_lesson_and_the_page_is_the_same_for_everybody(String lang, String path) {
        var answer = given().get("/" + lang + path);
        PageChecks.isValidHtml(answer.asString());
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(given().cookie("some", "thing").get("/" + lang + path).asByteArray()).isEqualTo(answer.asByteArray());
        Document page = Jsoup.parse(answer.asString());
        List<String> expected = catalogue.courses().stream().flatMap(course -> course.lessons().stream()).filter(lesson -> !lesson.unrecorded())
                .flatMap(lesson -> lesson.text(new Language(lang)).steps().stream().map(step -> lesson.id() + "#" + step.id())).toList();
        assertThat(expected).isNotEmpty();
        assertThat(page.select("li[data-step]").stream().map(item -> item.attr("data-lesson") + "#" + item.attr("data-step")).toList()).isEqualTo(expected);
        assertThat(page.select("li[data-step] .prose").eachText()).allMatch(words -> !words.isBlank());
    }

    @Test
    void the_plan_of_one_course_has_no_other_and_a_course_that_is_not_there_is_not_found() {
        String course = catalogue.courses().get(0).id();
        Document page = Jsoup.parse(given().get("/en/learning/plan?course=" + course).then().statusCode(200).extract().asString());
        assertThat(page.select("li[data-step]").eachAttr("data-lesson")).isNotEmpty().allMatch(lesson -> lesson.startsWith(course + "/"));
        given().get("/en/learning/plan?course=").then().statusCode(200);
        given().get("/en/learning/plan?course=none").then().statusCode(404);
        given().get("/en/learning/plan?course=%3Cb%3E").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void private_lessons_are_not_listed_and_a_sentence_keeps_nothing_that_leads_into_its_lesson(String lang) {
        TaughtInstead.teach(TaughtPlayground.with("parts/", text -> text
                .replace("> Open the map settings of your phone.", "> Open the map settings[^way] of your phone.\n\n[^way]: It may lie elsewhere.")
                .replaceFirst("(?s)(private: true\n.*?---\n)", "$1> [!DO] {#secret}\n> Close this door.\n\n")));
        String text = given().get("/" + lang + "/learning/steps").asString();
        PageChecks.isValidHtml(text);
        assertThat(catalogue.courses().get(0).lessons()).filteredOn(Lesson::unrecorded).isNotEmpty()
                .anyMatch(lesson -> lesson.text(Language.ENGLISH).steps().size() == 1);
        assertThat(text).contains("data-step=\"open-map\"").doesNotContain("secret").doesNotContain("footnote");
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void where_no_lesson_has_a_step_the_pages_say_so(String lang) {
        TaughtInstead.teach(TaughtPlayground.with("parts/device", text -> text.replaceAll("> \\[!DO\\][^\\n]*\\n>[^\\n]*\\n", "")));
        for (String page : List.of("/learning/steps", "/learning/plan", "/learning/plan?course=playground", "/learning")) {
            PageChecks.isValidHtml(given().get("/" + lang + page).then().statusCode(200).extract().asString());
        }
    }
}
