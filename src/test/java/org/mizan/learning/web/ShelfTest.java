package org.mizan.learning.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.course.LessonId;
import org.mizan.learning.Note;
import org.mizan.learning.store.LessonsDone;
import org.mizan.learning.store.MarkedLessons;
import org.mizan.learning.store.Notes;
import org.mizan.learning.store.Reflections;
import org.mizan.privacy.PersonId;
import org.mizan.support.PageChecks;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;

/** Bookmarks, notes and the list of them, without JavaScript. */
@QuarkusTest
@TestProfile(Playground.Profile.class)
class ShelfTest {

    private static final String DINA = "33333333-0000-4000-8000-000000000041";
    private static final LessonId DEVICE = LessonId.of("playground/parts/device");

    @Inject
    Notes notes;
    @Inject
    MarkedLessons marked;
    @Inject
    Reflections reflections;
    @Inject
    LessonsDone lessonsDone;

    @Nested
    @TestSecurity(user = "dina", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = DINA))
    class Dina {

        private final PersonId dina = PersonId.of(DINA);

        @ParameterizedTest
        @CsvSource({ "en, Bookmark this lesson, Remove the bookmark", "ar, وضع إشارة مرجعية, إزالة الإشارة المرجعية" })
        void a_bookmark_is_set_and_taken_away(String lang, String set, String remove) {
            Playground reader = Playground.open("/" + lang + Playground.MODULE + "device");
            assertThat(reader.text(".shelf form button")).isEqualTo(set);
            press(reader, ".shelf form[action$=/mark]", "set");
            assertThat(reader.answer().statusCode()).isEqualTo(303);
            assertThat(reader.answer().header("Location")).endsWith("/device#lesson_shelf");
            reader.get("/" + lang + Playground.MODULE + "device");
            PageChecks.isValidHtml(reader.answer().asString());
            assertThat(reader.text(".shelf form button")).isEqualTo(remove);
            press(reader, ".shelf form[action$=/mark]", "remove");
            assertThat(marked.of(dina)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = { "en", "ar" })
        void a_note_is_written_changed_and_deleted(String lang) {
            String lesson = "/" + lang + Playground.MODULE + "device";
            notes.delete(dina, DEVICE);
            Playground reader = Playground.open(lesson);
            write(reader, ".shelf-note", "Line one\r\nand ذكرى <b>");
            assertThat(reader.answer().header("Location")).endsWith("/device#lesson_shelf");
            assertThat(notes.find(dina, DEVICE).map(Note::text)).contains("Line one\nand ذكرى <b>");

            reader.get(lesson);
            assertThat(reader.page().select(".shelf-note")).as("the words are on their own page").isEmpty();
            assertThat(reader.answer().asString()).doesNotContain("Line one");
            reader.get(lesson + "/note");
            PageChecks.isValidHtml(reader.answer().asString());
            assertThat(reader.answer().header("Cache-Control")).contains("no-store");
            assertThat(reader.one("textarea").wholeText().strip()).isEqualTo("Line one\nand ذكرى <b>");

            String tooLong = "long ".repeat(500);
            write(reader, ".note-form", tooLong);
            assertThat(reader.answer().statusCode()).isEqualTo(200);
            PageChecks.isValidHtml(reader.answer().asString());
            assertThat(reader.page().select("[role=alert]")).hasSize(1);
            assertThat(reader.one("textarea").wholeText().strip()).isEqualTo(tooLong.strip());
            assertThat(notes.find(dina, DEVICE).map(Note::text)).as("what was kept is kept").contains("Line one\nand ذكرى <b>");

            reader.get(lesson + "/note");
            press(reader, ".note-form", "delete");
            assertThat(notes.find(dina, DEVICE)).isEmpty();
        }

        @Test
        void to_leave_nothing_of_a_note_deletes_it() {
            Playground.open("/en/learning");
            notes.keep(dina, DEVICE, "to go");
            Playground reader = Playground.open("/en" + Playground.MODULE + "device/note");
            write(reader, ".note-form", "  ");
            assertThat(reader.answer().statusCode()).isEqualTo(303);
            assertThat(notes.find(dina, DEVICE)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = { "en", "ar" })
        void my_learning_lists_them_and_deletes_them(String lang) {
            Playground reader = Playground.open("/" + lang + "/learning");
            notes.keep(dina, DEVICE, "The word ".repeat(40));
            notes.keep(dina, LessonId.of("gone/for/good"), "about a lesson that is gone");
            marked.mark(dina, DEVICE);
            reflections.keep(dina, DEVICE, "my-settings", "covered words");

            reader.get("/" + lang + "/learning");
            PageChecks.isValidHtml(reader.answer().asString());
            assertThat(reader.answer().asString()).doesNotContain("covered words");
            assertThat(reader.page().select("#kept > details")).hasSize(3);
            assertThat(reader.page().select(".kept-words").eachText()).anyMatch(words -> words.endsWith("…") && words.length() < 170)
                    .contains("about a lesson that is gone");
            assertThat(reader.page().select("#kept a[href$=device#my-settings]")).hasSize(1);

            reader.submit("#kept form:has([value=reflection])");
            assertThat(reader.answer().header("Location")).endsWith("/" + lang + "/learning#kept");
            reader.get("/" + lang + Playground.MODULE + "device");
            assertThat(reader.page().select("#my-settings .reflection-covered")).as("the page speaks of no words that are gone").isEmpty();
            reader.get("/" + lang + "/learning");
            reader.submit("#kept form:has([value=mark])");
            for (int left = 2; left > 0; left--) {
                reader.get("/" + lang + "/learning");
                assertThat(reader.page().select("#kept form:has([value=note])")).hasSize(left);
                reader.submit("#kept form:has([value=note])");
            }
            reader.get("/" + lang + "/learning");
            assertThat(reader.page().select("#kept")).as("nothing kept, nothing shown").isEmpty();
            assertThat(reflections.of(dina)).isEmpty();
        }

        @Test
        void what_is_odd_deletes_nothing() {
            Playground.open("/en/learning");
            notes.keep(dina, DEVICE, "stays");
            String token = Playground.open("/en" + Playground.MODULE + "device/note").one("main input[name=form-token]").val();
            for (String body : new String[] { "", "what=note", "what=note&lesson=..%2F..", "what=all&lesson=playground%2Fparts%2Fdevice", "what=note&lesson=" }) {
                given().redirects().follow(false).cookie("some", "thing").header("Sec-Fetch-Site", "same-origin").contentType("application/x-www-form-urlencoded")
                        .body("form-token=" + token + "&" + body).post("/en/learning/deletions").then().statusCode(303);
            }
            assertThat(notes.find(dina, DEVICE)).isPresent();
        }

        @Test
        void a_lesson_without_a_trace_offers_neither() {
            Playground reader = Playground.open("/en" + Playground.MODULE + "quiet");
            assertThat(reader.page().select("#lesson_shelf")).isEmpty();
            reader.get("/en" + Playground.MODULE + "quiet/note");
            assertThat(reader.answer().statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void without_an_account_the_lesson_offers_what_the_browser_can_keep_and_is_the_same_for_everybody(String lang) {
        Playground reader = Playground.open("/" + lang + Playground.MODULE + "device");
        Element shelf = reader.one("#lesson_shelf");
        assertThat(shelf.select("mizan-shelf.only-script button[aria-pressed=false]")).hasSize(1);
        assertThat(shelf.select(".only-without-script a[href*=sign-in]")).hasSize(1);
        assertThat(shelf.select("form")).isEmpty();
        var first = given().get("/" + lang + Playground.MODULE + "device/note");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(given().cookie("some", "thing").get("/" + lang + Playground.MODULE + "device/note").asByteArray()).isEqualTo(first.asByteArray());
        PageChecks.isValidHtml(first.asString());
        assertThat(Jsoup.parse(given().get("/" + lang + Playground.MODULE + "quiet").asString()).select("#lesson_shelf")).isEmpty();
        assertThat(given().get("/" + lang + Playground.MODULE + "quiet/note").statusCode()).isEqualTo(404);
    }

    /** A form that was made for somebody carries a token; with nobody signed in, the session ended while the page was open. */
    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void what_was_typed_when_a_session_ended_is_still_there(String lang) {
        var answer = given().cookie("q_session", "gone").header("Sec-Fetch-Site", "same-origin").contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("form-token", "another's").formParam("act", "keep").formParam("text", "a thought\nof two lines").post("/" + lang + Playground.MODULE + "device/note");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("a thought\nof two lines").contains("/" + lang + "/sign-in?to=");
    }

    private static void write(Playground reader, String form, String words) {
        reader.one(form + " textarea").text(words);
        press(reader, form.equals(".note-form") ? form : form + " form", "keep");
    }

    private static void press(Playground reader, String form, String act) {
        Element button = reader.one(form + " button[value=" + act + "]");
        button.parent().appendElement("input").attr("type", "hidden").attr("name", "act").attr("value", act);
        reader.submit(form);
    }
}
