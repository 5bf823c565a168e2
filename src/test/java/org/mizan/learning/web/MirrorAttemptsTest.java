package org.mizan.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.mizan.support.PageChecks;

/** The mirror played by form posts alone: predict, find the settings, look, ask why, read the report. */
@QuarkusTest
@TestProfile(Playground.Profile.class)
class MirrorAttemptsTest {

    private static final String PHONE = "new-phone";

    private static Playground begin(String lang) {
        return Playground.open("/" + lang + Playground.MODULE + "device");
    }

    private static Playground predicted(String lang) {
        return begin(lang).set(PHONE, "predict.shop.clinic", "no").set(PHONE, "predict.family.place-now", "yes").press(PHONE, "act", "predict");
    }

    @ParameterizedTest
    @CsvSource({ "en, The mirror is still covered., 1 prediction is missing.", "ar, المرآة ما زالت مغطّاة., بقي توقّع واحد" })
    void the_mirror_is_covered_until_all_predictions_are_in(String lang, String covered, String missing) {
        Playground reader = begin(lang);
        assertThat(reader.text(".mirror.covered p")).isEqualTo(covered);
        assertThat(reader.page().select(".audiences, .cells, .rings, .goals .state")).isEmpty();
        reader.set(PHONE, "predict.shop.clinic", "no").press(PHONE, "act", "predict");
        assertThat(reader.text(".predictions .notice")).contains(missing);
        assertThat(reader.page().select("input[name=predict.shop.clinic][checked]")).as("what was said stays").hasSize(1);
        assertThat(reader.page().select(".audiences")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "en, Settings, Apps, Permissions, While in use", "ar, الإعدادات, التطبيقات, الأذونات, أثناء الاستعمال" })
    void settings_are_found_in_the_menus_of_the_device(String lang, String first, String second, String last, String option) {
        Playground reader = predicted(lang);
        assertThat(reader.text(".screen-menu .menu-label")).isEqualTo(first);
        assertThat(reader.page().select(".setting")).isEmpty();
        reader.press(PHONE, "menu", "0");
        assertThat(reader.text(".screen-title")).isEqualTo(first);
        assertThat(reader.text(".screen-menu")).contains(second);
        reader.press(PHONE, "menu", "0.1").press(PHONE, "menu", "0.1.0").press(PHONE, "menu", "0.1.0.0");
        assertThat(reader.text(".screen-title")).isEqualTo(last);
        assertThat(reader.page().select(".screen-path button")).hasSize(4);
        reader.press(PHONE, "set.shop-place", "in-use");
        assertThat(reader.text(".setting-options [aria-pressed=true]")).isEqualTo(option);
        reader.press(PHONE, "menu", "");
        assertThat(reader.text(".screen-menu .menu-label")).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({ "en, This no longer reaches “Anyone”: Where he is now, “Share my location” is now at “Family only”",
            "ar, لم يعد يصل إلى «أيّ أحد»: مكانه الآن, صار الإعداد «مشاركة موقعي الجغرافي» على «العائلة فقط»" })
    void what_a_setting_changed_is_said_in_words(String lang, String lost, String set) {
        Playground reader = predicted(lang).press(PHONE, "menu", "0").press(PHONE, "menu", "0.0").press(PHONE, "set.share-place", "family");
        assertThat(reader.text(".sim-changed[data-announce]")).contains(lost).contains(set);
        assertThat(reader.page().select(".audience.empty")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "en, The same building, is at “Always”", "ar, المبنى نفسه كل ثلاثاء, على «دائمًا»" })
    void why_tells_the_chain_of_reasons_and_can_be_closed(String lang, String conclusion, String setting) {
        Playground reader = predicted(lang).press(PHONE, "menu", "0").press(PHONE, "menu", "0.0").press(PHONE, "set.share-place", "nobody")
                .press(PHONE, "why", "card.shop.clinic");
        assertThat(reader.text(".reasons")).contains(conclusion).contains(setting);
        assertThat(reader.page().select(".reasons li")).hasSize(2);
        assertThat(reader.one("#new-phone_why_card_shop_clinic").attr("aria-expanded")).isEqualTo("true");
        reader.press(PHONE, "why", "");
        assertThat(reader.page().select(".reasons")).isEmpty();
        reader.press(PHONE, "why", "cell.shop.clinic");
        assertThat(reader.one("details.cells").hasAttr("open")).isTrue();
    }

    @Test
    void the_mirror_is_also_a_table_in_which_words_say_what_colours_say() {
        Playground reader = predicted("en");
        assertThat(reader.page().select(".cells thead th").eachText()).containsExactly("What", "Anyone", "His family", "The shop's app");
        assertThat(reader.page().select(".cells td.known .state").eachText()).hasSize(9).containsOnly("knows");
        assertThat(reader.page().select(".rings svg").attr("direction")).isEqualTo("ltr");
        assertThat(reader.page().select(".rings .ring")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({ "en, The wish comes true., 2 of 2 were right., You changed nothing that was not needed., 2 changes are enough.",
            "ar, تحقّق المطلوب كلّه., صحّ منها 2 من 2., لم يتغيّر إعداد بلا حاجة., يكفي تغييران." })
    void the_report_tells_what_came_of_it(String lang, String verdict, String predictions, String locked, String shortest) {
        Playground reader = solved(lang).press(PHONE, "act", "report");
        assertThat(reader.text(".report-verdict")).isEqualTo(verdict);
        assertThat(reader.text(".report")).contains(predictions).contains(locked).contains(shortest);
        assertThat(reader.page().select(".report-part")).hasSize(6);
        assertThat(reader.one(".debrief-question").text()).isNotEmpty();
        assertThat(reader.activity(PHONE).hasAttr("data-answered")).isTrue();
        assertThat(reader.page().select("[data-stop=new-phone].answered")).hasSize(1);
    }

    private static Playground solved(String lang) {
        return predicted(lang).press(PHONE, "menu", "0").press(PHONE, "menu", "0.0").press(PHONE, "set.share-place", "family")
                .press(PHONE, "menu", "0").press(PHONE, "menu", "0.1").press(PHONE, "menu", "0.1.0").press(PHONE, "menu", "0.1.0.0")
                .press(PHONE, "set.shop-place", "in-use");
    }

    @Test
    void the_report_of_a_careless_run_names_exposure_and_the_price_of_deceptive_design() {
        Playground reader = predicted("en").press(PHONE, "act", "report");
        assertThat(reader.text(".report-verdict")).isEqualTo("1 of 2 come true.");
        assertThat(reader.text(".report")).contains("Exposed without anyone asking").contains("sensitive: health").contains("obstructing")
                .contains("1 of 2 were right");
    }

    @Test
    void after_the_report_one_can_go_on_or_start_over() {
        Playground reader = solved("en").press(PHONE, "act", "report").press(PHONE, "act", "play");
        assertThat(reader.page().select(".audiences")).hasSize(1);
        reader.press(PHONE, "act", "again");
        assertThat(reader.page().select(".mirror.covered")).hasSize(1);
        assertThat(reader.page().select("input[type=radio][checked]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void every_stage_is_valid_html_and_a_script_gets_it_alone(String lang) {
        Playground reader = predicted(lang).press(PHONE, "why", "card.anyone.trail");
        PageChecks.isValidHtml(reader.answer().body().asString());
        var fragment = reader.fragment(PHONE, "menu", "0");
        assertThat(Jsoup.parse(fragment.body().asString()).select("mizan-activity#new-phone .screen-title")).hasSize(1);
        assertThat(fragment.body().asString()).doesNotContain("<html");
        reader.press(PHONE, "act", "report");
        PageChecks.isValidHtml(reader.answer().body().asString());
    }

    @ParameterizedTest
    @CsvSource({ "en, You have taken the moment.", "ar, تمّت الوقفة." })
    void a_reflection_of_somebody_unknown_is_not_kept_and_says_so(String lang, String taken) {
        Playground reader = begin(lang);
        assertThat(reader.page().select("#my-settings button[value=keep]")).isEmpty();
        reader.set("my-settings", "text", "a thought & <more>").press("my-settings", "act", "thought");
        assertThat(reader.text("#my-settings .notice")).isEqualTo(taken);
        assertThat(reader.one("#my-settings textarea").wholeText()).isEqualTo("a thought & <more>");
        assertThat(reader.page().select("[data-stop=my-settings].answered")).hasSize(1);
        reader.press(PHONE, "menu", "0");
        assertThat(reader.one("#my-settings textarea").wholeText()).as("after an act elsewhere").isEqualTo("a thought & <more>");
    }
}
