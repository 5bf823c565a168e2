package org.mizan.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.support.PageChecks;

/** Every kind of simulation played by form posts alone, from the prediction to the report, in both languages. */
@QuarkusTest
@TestProfile(Playground.Profile.class)
class KindsAttemptsTest {

    private static Playground begin(String lang, String kind) {
        return Playground.open("/" + lang + "/courses/playground/kinds/" + kind);
    }

    /** At the end of a page: valid, nothing left unsaid, and the report is there. */
    private static void reported(Playground reader, String activity, String verdict) {
        assertThat(reader.text("#" + activity + " .report-verdict")).isEqualTo(verdict);
        assertThat(reader.one("#" + activity + " .debrief-question").text()).isNotEmpty();
        assertThat(reader.activity(activity).hasAttr("data-answered")).isTrue();
        sound(reader);
    }

    private static void sound(Playground reader) {
        PageChecks.isValidHtml(reader.answer().body().asString());
        assertThat(reader.page().select(".goal-words, .report-part li, .reasons li, .prediction legend")).noneMatch(one -> one.text().isBlank());
    }

    @ParameterizedTest
    @CsvSource({ "en, The wish comes true., 2 permissions are enough.", "ar, تحقّق المطلوب كلّه., يكفي إذنان." })
    void an_app_asks_and_is_answered(String lang, String verdict, String fewest) {
        String darb = "layla-darb";
        Playground reader = begin(lang, "permissions");
        assertThat(reader.page().select(".works, .audiences")).as("covered").isEmpty();
        sound(reader);
        reader.press(darb, "set.place", "in-use");
        assertThat(reader.page().select(".request-answers button[name=set.notices]")).hasSize(2);
        reader.set(darb, "predict.maker.home", "no").set(darb, "predict.WORKS.F-each-stop", "yes").press(darb, "act", "predict");
        assertThat(reader.page().select(".works li.met")).hasSize(2);
        reader.press(darb, "set.notices", "always").press(darb, "set.contacts", "never");
        assertThat(reader.page().select(".request")).isEmpty();
        assertThat(reader.page().select(".audiences .audience")).hasSize(1);
        sound(reader);
        reader.press(darb, "act", "report");
        reported(reader, darb, verdict);
        assertThat(reader.text(".report")).contains(fewest);
    }

    @ParameterizedTest
    @CsvSource({ "en, The wish comes true., Advertising that follows you, Refusing takes", "ar, تحقّق المطلوب كلّه., إعلانات تلاحق القارئ, يحتاج الرفض" })
    void sites_ask_and_give_a_receipt(String lang, String verdict, String ads, String longer) {
        String nour = "nour-reads";
        Playground reader = begin(lang, "consent");
        sound(reader);
        reader.press(nour, "tap", "library.first.all").press(nour, "tap", "leaf.first.all");
        assertThat(reader.page().select(".receipt")).as("covered").isEmpty();
        reader.set(nour, "predict.longer.leaf", "yes").set(nour, "predict.ask.leaf.counting", "no").press(nour, "act", "predict");
        assertThat(reader.page().select(".receipt")).hasSize(2);
        assertThat(reader.page().select(".receipt").get(1).text()).contains(ads).contains("217").contains("750");
        sound(reader);
        reader.press(nour, "redo", "library").press(nour, "tap", "library.first.box.letters");
        assertThat(reader.page().select(".dialog-boxes [aria-pressed=true]")).hasSize(1);
        reader.press(nour, "tap", "library.first.chosen").press(nour, "redo", "leaf").press(nour, "tap", "leaf.first.more").press(nour, "tap", "leaf.second.box.ads")
                .press(nour, "tap", "leaf.second.box.counting").press(nour, "tap", "leaf.second.chosen").press(nour, "tap", "recipes.first.none")
                .press(nour, "act", "report");
        reported(reader, nour, verdict);
        assertThat(reader.text(".report")).contains(longer);
    }

    @ParameterizedTest
    @CsvSource({ "en, The wish comes true., 100 %", "ar, تحقّق المطلوب كلّه., 100٪" })
    void a_marketer_builds_a_banner_and_a_crowd_answers(String lang, String verdict, String all) {
        String lamp = "lamp-banner";
        Playground reader = begin(lang, "banner");
        sound(reader);
        assertThat(reader.page().select(".crowd")).as("covered").isEmpty();
        reader.press(lamp, "pick.text", "clear").set(lamp, "predict.reach.ads.50", "no").set(lamp, "predict.trust.90", "yes").press(lamp, "act", "predict");
        assertThat(reader.page().select(".groups > li")).hasSize(4);
        assertThat(reader.page().select(".banner-button rect[fill=#e3b565]")).hasSize(1);
        sound(reader);
        reader.press(lamp, "pick.refuse", "first").press(lamp, "pick.refuse-look", "gold").press(lamp, "pick.purpose-counting", "off")
                .press(lamp, "pick.purpose-ads", "off");
        assertThat(reader.text(".rates .trust")).contains(all);
        reader.press(lamp, "act", "report");
        reported(reader, lamp, verdict);
        assertThat(reader.page().select(".report .groups li.met")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({ "en, The wish comes true., Nobody is singled out., It need not be asked at all.", "ar, تحقّق المطلوب كلّه., لا يتميّز أحد., لا حاجة إلى السؤال عنها." })
    void a_form_is_built_and_a_town_is_recognised_or_not(String lang, String verdict, String nobody, String needless) {
        String card = "reading-card";
        Playground reader = begin(lang, "collect");
        sound(reader);
        assertThat(reader.page().select(".town")).as("covered").isEmpty();
        reader.set(card, "predict.singled.0", "yes").set(card, "predict.breach.70", "no").press(card, "act", "predict");
        assertThat(reader.page().select(".town tr.lost")).hasSize(10);
        sound(reader);
        reader.press(card, "act", "report");
        assertThat(reader.text(".report")).contains(needless);
        reader.press(card, "act", "play").press(card, "ask.born", "age").press(card, "ask.quarter", "quarter").press(card, "ask.faith", "none");
        assertThat(reader.text(".sim-changed")).contains(nobody);
        reader.press(card, "act", "report");
        reported(reader, card, verdict);
    }
}
