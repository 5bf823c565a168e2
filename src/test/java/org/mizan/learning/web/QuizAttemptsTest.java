package org.mizan.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.mizan.support.PageChecks;

/** Quizzes played by form posts alone, without account and without JavaScript. */
@QuarkusTest
@TestProfile(Playground.Profile.class)
class QuizAttemptsTest {

    private static Playground begin(String lang) {
        return Playground.open("/" + lang + Playground.MODULE + "questions");
    }

    @ParameterizedTest
    @CsvSource({ "en, Consent, Right., A notice, Not right yet., A notice informs; it does not ask.",
            "ar, موافقة, إجابة صحيحة., إشعار, ليست صحيحة بعد., الإشعار يُعلِم ولا يسأل." })
    void a_choice_is_told_right_or_wrong_with_the_feedback_of_what_was_chosen(String lang, String good, String right, String bad, String wrong, String why) {
        Playground reader = begin(lang).choose("kinds", "q-one", good).press("kinds", "check", "q-one");
        assertThat(reader.answer().statusCode()).isEqualTo(200);
        assertThat(reader.answer().header("Cache-Control")).contains("no-store");
        assertThat(reader.text("#q-one .verdict strong")).isEqualTo(right);
        reader.choose("kinds", "q-one", bad).press("kinds", "check", "q-one");
        assertThat(reader.text("#q-one .verdict strong")).isEqualTo(wrong);
        assertThat(reader.text("#q-one .option.wrong .feedback")).isEqualTo(why);
        assertThat(reader.page().select("#q-one .option-told")).hasSize(1);
        assertThat(reader.one("#q-one .option.wrong input").hasAttr("checked")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "en, A licence plate, You found 1 of 2 right ones., Partly right.", "ar, لوحة سيارة, في إجابتك 1 من 2 ممّا يصحّ., إجابة صحيحة جزئيًّا." })
    void partial_credit_is_said_in_words_and_the_explanation_comes_once_the_answer_is_in(String lang, String one, String share, String verdict) {
        Playground reader = begin(lang);
        assertThat(reader.page().select("#q-many .explanation")).isEmpty();
        reader.choose("kinds", "q-many", one).press("kinds", "check", "q-many");
        assertThat(reader.text("#q-many .verdict > p")).isEqualTo(verdict + " " + share);
        assertThat(reader.page().select("#q-many .explanation")).hasSize(1);
        assertThat(reader.page().select("#q-many .option-told")).as("left out is told too").hasSize(3);
    }

    @Test
    void nothing_right_is_in_the_page_before_it_is_checked() {
        Playground reader = begin("en");
        String page = reader.page().html();
        assertThat(page).doesNotContain("The person has chosen").doesNotContain("Personal data relates").doesNotContain("First find, then ask")
                .doesNotContain("becomes aware").doesNotContain("It has to be asked for").doesNotContain("Three days");
        List<String> shown = reader.page().select("#q-steps .item-text").eachText();
        assertThat(shown).isNotEqualTo(List.of("Find who holds the data", "Write the request", "Show who you are", "Receive a copy"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void steps_are_put_in_order_by_buttons_alone(String lang) {
        List<String> wanted = lang.equals("en") ? List.of("Find who holds the data", "Write the request", "Show who you are", "Receive a copy")
                : List.of("معرفة من عنده البيانات", "كتابة الطلب", "إثبات الهوية", "استلام نسخة");
        Playground reader = begin(lang).press("kinds", "check", "q-steps");
        assertThat(reader.page().select("#q-steps .verdict.right")).isEmpty();
        for (int place = 0; place < wanted.size(); place++) {
            int at = reader.page().select("#q-steps .item-text").eachText().indexOf(wanted.get(place));
            for (; at > place; at--) {
                Element up = reader.page().select("#q-steps li").get(at).select("button").first();
                assertThat(up.attr("aria-label")).contains(wanted.get(place));
                reader.press("kinds", up.attr("name"), up.attr("value"));
            }
        }
        assertThat(reader.page().select("#q-steps .item-text").eachText()).isEqualTo(wanted);
        reader.press("kinds", "check", "q-steps");
        assertThat(reader.one("#q-steps .verdict").hasClass("right")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "en, What do you hold?, Delete what you hold., Give me a discount., 1 of 2 rows are matched rightly.",
            "ar, ماذا عندكم عني؟, احذفوا ما عندكم., أريد خصمًا., 1 من 2 من الصفوف موصولة وصلًا صحيحًا." })
    void rows_are_matched_by_choosing_from_lists(String lang, String access, String erasure, String distractor, String share) {
        Playground reader = begin(lang).match("kinds", "q-match", access, distractor).press("kinds", "check", "q-match");
        assertThat(reader.text("#q-match .verdict > p")).contains(share);
        assertThat(reader.page().select("#q-match .match.right")).hasSize(1);
        reader.match("kinds", "q-match", access, erasure).press("kinds", "check", "q-match");
        assertThat(reader.one("#q-match .verdict").hasClass("right")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "en, Becomes  AWARE, 72, 71", "ar, المعرفه, ٧٢, ٧١" })
    void gaps_are_filled_inside_the_text_and_spelling_is_forgiven(String lang, String word, String number, String other) {
        Playground reader = begin(lang);
        assertThat(reader.one("#q-gaps input.number").attr("inputmode")).isEqualTo("decimal");
        assertThat(reader.one("#q-gaps input:not([type=hidden])").attr("dir")).isEqualTo("auto");
        reader.set("kinds", "q.q-gaps", word, other).press("kinds", "check", "q-gaps");
        assertThat(reader.one("#q-gaps .verdict").hasClass("partly")).isTrue();
        assertThat(reader.one("#q-gaps input.number").attr("value")).isEqualTo(other);
        reader.set("kinds", "q.q-gaps", word, number).press("kinds", "check", "q-gaps");
        assertThat(reader.one("#q-gaps .verdict").hasClass("right")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "en, It has to be asked for., The word begins with C.", "ar, لا بدّ من طلبها., تبدأ بحرف الميم." })
    void hints_come_one_by_one(String lang, String first, String second) {
        Playground reader = begin(lang).press("kinds", "hint", "q-one");
        assertThat(reader.page().select("#q-one .hints li")).hasSize(1);
        assertThat(reader.text("#q-one .hints")).contains(first);
        reader.press("kinds", "hint", "q-one");
        assertThat(reader.text("#q-one .hints")).contains(second);
        assertThat(reader.page().select("#q-one button[name=hint]")).isEmpty();
    }

    @Test
    void what_was_answered_elsewhere_in_the_quiz_and_in_other_activities_stays() {
        Playground reader = begin("en").choose("kinds", "q-one", "Consent").choose("kinds", "q-true", "True").press("kinds", "check", "q-one");
        assertThat(reader.page().select("#q-true input[checked]")).hasSize(1);
        reader.set("sure", "sure.q-sure", "2").choose("sure", "q-sure", "Keeping passwords").press("sure", "check", "q-sure");
        assertThat(reader.one("#q-one .verdict").hasClass("right")).as("the other quiz").isTrue();
        assertThat(reader.text("#q-sure .verdict")).contains("plus 2");
        assertThat(reader.page().select("[data-stop=sure].answered")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "en, Consent, False, 1 not wholly right yet", "ar, موافقة, خطأ, 1 لم تكتمل صحّتها بعد" })
    void only_what_was_missed_is_asked_again(String lang, String right, String wrong, String missed) {
        Playground reader = begin(lang).choose("kinds", "q-one", right).press("kinds", "check", "q-one")
                .choose("kinds", "q-true", wrong).press("kinds", "check", "q-true");
        assertThat(reader.text(".quiz-summary")).contains(missed);
        reader.press("kinds", "show", "missed");
        assertThat(reader.page().select("#kinds .question").eachAttr("id")).containsExactly("q-true");
        assertThat(reader.page().select("#q-true input[checked]")).isEmpty();
        reader.press("kinds", "show", "all");
        assertThat(reader.page().select("#kinds .question")).hasSize(6);
        reader.press("kinds", "act", "afresh");
        assertThat(reader.page().select("#kinds .quiz-summary")).isEmpty();
    }

    @Test
    void what_is_not_answered_is_not_marked() {
        Playground reader = begin("en").press("kinds", "check", "q-one");
        assertThat(reader.text("#q-one .missing")).isEqualTo("Nothing is answered here yet.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void a_script_gets_the_activity_alone(String lang) {
        var answer = begin(lang).choose("kinds", "q-one", lang.equals("en") ? "Consent" : "موافقة").fragment("kinds", "check", "q-one");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.body().asString()).doesNotContain("<html").doesNotContain("id=\"sure\"");
        assertThat(Jsoup.parse(answer.body().asString()).select("mizan-activity#kinds #q-one .verdict.right[data-announce]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void a_page_full_of_answers_is_valid_html(String lang) {
        boolean english = lang.equals("en");
        Playground reader = begin(lang).choose("kinds", "q-many", english ? "A licence plate" : "لوحة سيارة").press("kinds", "hint", "q-one")
                .choose("kinds", "q-true", english ? "False" : "خطأ").set("kinds", "q.q-gaps", "\"><b>", "72").press("kinds", "check", "q-many")
                .press("kinds", "check", "q-true").press("kinds", "check", "q-gaps").press("kinds", "check", "q-steps").press("kinds", "check", "q-match");
        PageChecks.isValidHtml(reader.answer().body().asString());
    }
}
