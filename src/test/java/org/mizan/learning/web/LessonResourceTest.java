package org.mizan.learning.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.mizan.support.PageChecks;

@QuarkusTest
@TestProfile(Playground.Profile.class)
class LessonResourceTest {

    @ParameterizedTest
    @CsvSource({ "en, ltr, Every kind of question, Six questions, Lesson 1 of 5, 6 minutes", "ar, rtl, كل أنواع الأسئلة, ستة أسئلة, الدرس 1 من 5, 6 دقائق" })
    void a_lesson_shows_its_gist_first_and_where_it_stands(String lang, String dir, String title, String gist, String place, String minutes) {
        Playground reader = Playground.open("/" + lang + Playground.MODULE + "questions");
        assertThat(reader.answer().statusCode()).isEqualTo(200);
        assertThat(reader.one("html").attr("dir")).isEqualTo(dir);
        assertThat(reader.text("h1")).isEqualTo(title);
        assertThat(reader.text("title")).startsWith(title);
        assertThat(reader.text(".meta")).contains(place).contains(minutes);
        Element body = reader.one(".lesson-body");
        assertThat(body.child(0).className()).isEqualTo("gist");
        assertThat(body.child(0).text()).contains(gist);
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void blocks_stand_in_order_with_footnotes_sources_changes_and_ways_on(String lang) {
        Document page = Playground.open("/" + lang + Playground.MODULE + "questions").page();
        assertThat(page.select(".lesson-body > *").eachAttr("class")).containsExactly("gist", "prose", "activity activity-quiz", "activity activity-quiz", "prose");
        assertThat(page.select("#fn-1")).hasSize(1);
        assertThat(page.select(".sources li")).hasSize(2);
        assertThat(page.select(".sources a").attr("href")).isEqualTo("https://example.org/law");
        assertThat(page.select("#lesson_changes + ul li")).hasSize(1);
        assertThat(page.select(".way-on").attr("href")).isEqualTo("/" + lang + Playground.MODULE + "device");
        assertThat(page.select(".way-back")).isEmpty();
        assertThat(page.select(".beam li")).hasSize(2);
        assertThat(page.select(".beam-name").eachText()).as("two quizzes are told apart").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({ "en,questions", "ar,questions", "en,device", "ar,device", "en,quiet", "ar,quiet", "en,plain", "ar,only-english" })
    void every_page_is_valid_html(String lang, String lesson) {
        PageChecks.isValidHtml(given().get("/" + lang + Playground.MODULE + lesson).body().asString());
    }

    @Test
    void an_anonymous_lesson_is_the_same_bytes_for_everybody_and_may_be_asked_for_again_by_its_tag() {
        var first = given().get("/en" + Playground.MODULE + "questions");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.header("Set-Cookie")).isNull();
        given().header("If-None-Match", first.header("ETag")).get("/en" + Playground.MODULE + "questions").then().statusCode(304);
    }

    @Test
    void a_lesson_without_translation_is_shown_honestly_in_the_other_language() {
        Playground reader = Playground.open("/ar" + Playground.MODULE + "only-english");
        assertThat(reader.one("h1").attr("lang")).isEqualTo("en");
        assertThat(reader.one(".lesson-body").attr("dir")).isEqualTo("ltr");
        assertThat(reader.text(".other-language")).contains("الإنجليزية");
        assertThat(Playground.open("/en" + Playground.MODULE + "only-english").page().select(".other-language")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "en, Reading, This lesson speaks of blackmail.", "ar, قراءة, يتحدّث هذا الدرس عن الابتزاز." })
    void a_private_lesson_is_neutral_in_the_tab_kept_nowhere_and_can_be_left_at_once(String lang, String title, String notice) {
        Playground reader = Playground.open("/" + lang + Playground.MODULE + "quiet");
        assertThat(reader.text("title")).isEqualTo(title);
        assertThat(reader.answer().header("Cache-Control")).contains("no-store");
        assertThat(reader.one("[data-quick-exit]").attr("rel")).isEqualTo("noreferrer");
        assertThat(reader.text(".content-notice")).contains(notice);
        assertThat(reader.one(".lesson").hasAttr("data-unrecorded")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/en/courses/playground/parts/none", "/en/courses/playground/none/questions", "/en/courses/none/parts/questions",
            "/fr/courses/playground/parts/questions", "/en/courses/playground/parts/%3Cb%3E" })
    void what_is_not_there_is_a_404(String address) {
        given().urlEncodingEnabled(false).get(address).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({ "en, Lesson done", "ar, تمّ الدرس" })
    void a_lesson_without_activity_is_done_when_the_reader_says_so(String lang, String done) {
        String address = "/" + lang + Playground.MODULE + "plain";
        assertThat(Playground.open(address).one(".completion").attr("action")).isEqualTo(address + "/completions");
        var answer = given().header("Sec-Fetch-Site", "same-origin").contentType("application/x-www-form-urlencoded").post(address + "/completions");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.body().asString()).contains(done).contains("data-just-read");
    }

    @Test
    void a_lesson_with_activities_is_not_done_by_saying_so() {
        given().header("Sec-Fetch-Site", "same-origin").contentType("application/x-www-form-urlencoded")
                .post("/en" + Playground.MODULE + "questions/completions").then().statusCode(404);
    }
}
