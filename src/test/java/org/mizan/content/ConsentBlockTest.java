package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.language.Language;

class ConsentBlockTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "asks: [letters, counting] | asks: [letters, tracking] | name-undeclared;value-unknown",
            "asks: [letters, counting] | asks: [letters, page] | name-undeclared;value-unknown",
            "boxes: {counting: on, ads: on} | boxes: {counting: on, ads: perhaps} | value-unknown",
            "boxes: {counting: on, ads: on} | boxes: {counting: on, letters: on} | name-undeclared",
            "'{label: More about this, to: second' | '{label: More about this, to: third' | name-undeclared",
            "'{label: More about this, to: second' | '{label: More about this, gives: some' | value-unknown",
            "'{label: More about this, to: second' | '{label: More about this, gives: none, to: second' | key-one-of",
            "'{label: Leave, leave: true' | '{label: Leave, leave: maybe' | value-unknown",
            "look: loud | look: huge | value-unknown",
            "'{read: recipes}' | '{read: recipe}' | name-undeclared",
            "'{never: ads}' | '{never: page}' | value-unknown",
            "'{longer: leaf}' | '{longer: leaf, ask: ads}' | key-one-of",
            "'{ask: counting, at: leaf}' | '{ask: counting}' | key-missing",
            "partners: 214 | partners: many | value-invalid" })
    void what_cannot_be_meant_is_found(String from, String to, String codes) {
        assertThat(Kinds.codes("consent", from, to)).containsExactlyInAnyOrder(codes.split(";"));
    }

    @Test
    void layers_without_entrance_or_exit_are_found() {
        assertThat(Kinds.codes("consent", "to: second", "gives: none")).contains("layer-unreached");
        assertThat(Kinds.codes("consent", "          all: {label: Accept all, gives: all, look: loud}\n          chosen: {label: Save, gives: chosen, look: quiet}\n",
                "          round: {label: Once more, to: second}\n")).contains("layer-dead-end", "dialog-unsolvable");
    }

    @Test
    void what_nobody_can_win_and_nobody_can_lose_is_found() {
        assertThat(Kinds.codes("consent", "boxes: {counting: on, ads: on}", "boxes: {counting: on}")).as("the ads are never chosen: solvable").isEmpty();
        assertThat(Kinds.codes("consent", "{never: counting, at: library}", "{keep: ads, at: recipes}")).contains("dialog-unsolvable");
        assertThat(Kinds.codes("consent", "  - {never: counting, at: library}\n  - {never: ads}\n", "")).contains("solved-by-granting");
        assertThat(Kinds.codes("consent", "  - {keep: letters, at: library}\n", "")).as("refusing costs taps").isEmpty();
        assertThat(Kinds.codes("consent", "none: {label: Refuse, gives: none}", "none: {label: Refuse, gives: chosen}")).contains("option-alike");
    }

    @Test
    void translations_have_to_agree() {
        String english = "```simulation #example\n" + Kinds.yaml("consent", Language.ENGLISH) + "```\n";
        String arabic = "```simulation #example\n" + Kinds.yaml("consent", Language.ARABIC) + "```\n";
        for (String[] change : new String[][] { { "counting: on, ads: on", "counting: on, ads: off" }, { "look: quiet, pattern: stirring}", "look: quiet}" },
                { "partners: 214", "partners: 215" }, { "{longer: leaf}", "{longer: recipes}" } }) {
            assertThat(arabic).contains(change[0]);
            assertThat(Sample.sound().en(english).ar(arabic.replace(change[0], change[1])).findings()).as(change[0]).anyMatch(one -> one.endsWith(" drift"));
        }
    }

    @Test
    void a_dialog_that_asks_nothing_or_offers_no_switch_is_found() {
        assertThat(Kinds.codes("consent", "asks: [letters, counting]", "asks: []")).contains("section-empty");
        assertThat(Kinds.codes("consent", "        boxes: {letters: off, counting: off}\n", "")).containsExactly("section-empty");
        assertThat(Kinds.codes("consent", "{ask: counting, at: leaf}", "{ask: letters, at: leaf}")).as("it does not ask for them").containsExactly("value-unknown");
    }

    @Test
    void what_could_not_be_read_is_declared_all_the_same() {
        assertThat(Kinds.codes("consent", "letters: {label: Remembering how large your letters are, days: 30}", "letters: {days: 30}")).containsExactly("key-missing");
    }
}
