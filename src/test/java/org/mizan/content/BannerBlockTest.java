package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.language.Language;

class BannerBlockTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "text: warm | text: cold | name-undeclared",
            "refuse: second | refuse: third | value-unknown",
            "refuse-look: ghost | refuse-look: spirit | name-undeclared",
            "'purposes: {counting: on, ads: on}' | 'purposes: {counting: on}' | key-missing",
            "'purposes: {counting: on, ads: on}' | 'purposes: {counting: on, ads: on, sales: on}' | name-undeclared",
            "'purposes: {counting: on, ads: on}' | 'purposes: {counting: on, ads: perhaps}' | value-unknown",
            "'text: \"#1c2333\", fill: \"#e3b565\"' | 'text: \"#1c2333\", fill: gold' | value-invalid",
            "'people: 40' | 'people: none' | value-invalid",
            "'reads: 12, agrees: [counting]' | 'reads: 12, agrees: [count]' | name-undeclared",
            "'{reach: ads, least: 15}' | '{reach: ads}' | key-missing",
            "'{trust: 90}\n  - {fair: equal}' | '{trust: 190}\n  - {fair: equal}' | value-invalid",
            "'{fair: equal}' | '{fair: nice}' | value-unknown",
            "'{fair: equal}' | '{fair: equal, trust: 80}' | key-one-of" })
    void what_cannot_be_meant_is_found(String from, String to, String code) {
        assertThat(Kinds.codes("banner", from.replace("\\n", "\n"), to.replace("\\n", "\n"))).containsExactly(code);
    }

    @Test
    void what_nobody_can_win_and_nobody_can_lose_is_found() {
        assertThat(Kinds.codes("banner", "{reach: ads, least: 15}", "{reach: ads, least: 76}")).contains("simulation-unsolvable");
        assertThat(Kinds.codes("banner", "  - {trust: 90}\n  - {fair: equal}\n", "")).contains("simulation-solved-by-default", "solved-by-granting");
        assertThat(Kinds.codes("banner", "  - {reach: counting, least: 40}\n  - {reach: ads, least: 15}\n", "")).contains("solved-by-refusing");
        assertThat(Kinds.codes("banner", "{fair: equal}\npredict", "{fair: equal}\n  - {trust: 20}\npredict")).contains("goal-fixed");
    }

    @Test
    void options_that_change_nothing_and_banners_beyond_counting_are_found() {
        assertThat(Kinds.codes("banner", "looks:\n", "looks:\n  gilt: {label: Gilt, text: \"#1c2333\", fill: \"#e3b565\"}\n")).contains("option-alike");
        assertThat(Kinds.codes("banner", "  ads: Advertising", "  a: A\n  b: B\n  c: C\n  d: D\n  ads: Advertising")).contains("designs-many");
    }

    @Test
    void translations_have_to_agree() {
        String english = "```simulation #example\n" + Kinds.yaml("banner", Language.ENGLISH) + "```\n";
        String arabic = "```simulation #example\n" + Kinds.yaml("banner", Language.ARABIC) + "```\n";
        for (String[] change : new String[][] { { "refuse: second", "refuse: none" }, { "people: 25", "people: 26" }, { "{trust: 90}\n  - {fair", "{trust: 91}\n  - {fair" },
                { "#c4bfb4", "#c4bfb5" } }) {
            assertThat(arabic).contains(change[0]);
            assertThat(Sample.sound().en(english).ar(arabic.replace(change[0], change[1])).findings()).as(change[0]).anyMatch(one -> one.endsWith(" drift"));
        }
    }
}
