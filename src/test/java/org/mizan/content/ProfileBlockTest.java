package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.simulation.Profile;

class ProfileBlockTest {

    @Test
    void a_profile_is_read_as_it_is_written() {
        Profile profile = (Profile) DecisionExamples.read("profile");
        assertThat(profile.shares()).extracting(one -> one.id() + " " + one.shared()).containsExactly("card true", "searches true", "walks false", "trips true");
        assertThat(profile.conclusions()).extracting(one -> one.id() + " " + one.holds()).containsExactly("pregnant false", "ill false", "nights true", "risk false");
        assertThat(profile.rules().get(3)).isEqualTo(new Profile.Rule(List.of("nights", "ill"), "risk", "Tired and ill drivers have more accidents.", "At night the roads are empty."));
        assertThat(profile.gains().get(0).from()).containsExactly("card");
        assertThat(profile.goals()).contains(new Profile.Goal(true, "discount"), new Profile.Goal(false, "ill"));
    }

    @Test
    void the_examples_are_sound_in_both_languages() {
        assertThat(DecisionExamples.inBothLanguages("profile").findings()).isEmpty();
        for (String language : List.of("en", "ar")) {
            assertThat(DecisionExamples.page("profile", language)).isEqualTo(DecisionExamples.lesson("profile", language));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "broker: The broker Sirr               | brokers: The broker Sirr             | key-unknown key-missing",
        "default: no}                          | default: maybe}                      | value-unknown",
        "holds: yes                            | holds: perhaps                       | value-unknown",
        "holds: no, sensitive: finance         | sensitive: finance                   | key-missing",
        "sensitive: finance                    | sensitive: money                     | value-unknown",
        "from: [card, searches]                | from: [cards, searches]              | name-undeclared",
        "from: [card, searches]                | from: []                             | section-empty",
        "gives: pregnant                       | gives: discount                      | name-undeclared",
        "rival: At night the roads are empty.  | title: At night                      | key-unknown key-missing",
        "{label: A price by how she drives, from: [trips]} | {label: A price, from: [nights]} | name-undeclared",
        "- {keep: discount}                    | - {keep: pregnant}                   | name-undeclared",
        "- {keep: discount}                    | - {keep: discount, never: ill}       | goal-form",
        "- {ask: nights}                       | - {ask: trips}                       | name-undeclared",
        "- {never: ill}                        | - {never: nights}                    | simulation-unsolvable",
        "- {never: pregnant}                   | - {never: ill}                       | simulation-solved-by-default",
        "from: [walks]}                        | from: [trips]}                       | ''",
        "from: [searches, walks]               | from: [searches, ill]                | datum-unseen goal-idle",
    })
    void each_mistake_is_found(String from, String to, String codes) {
        List<String> found = DecisionExamples.findings("profile", from, to);
        assertThat(found.stream().map(one -> one.substring(one.indexOf(' ') + 1)).distinct()).as(found.toString()).contains(codes.isEmpty() ? new String[0] : codes.split(" "));
    }

    @Test
    void what_keeping_everything_solves_what_nothing_uses_and_what_is_named_twice_is_found() {
        String yaml = DecisionExamples.lesson("profile", "en");
        assertThat(codes(yaml.replace("  - {keep: discount}\n  - {keep: insurance}\n", ""))).containsExactly("simulation-solved-by-locking");
        assertThat(codes(yaml.replace("  trips: Where", "  idle: Nothing\n  trips: Where"))).containsExactly("setting-dead");
        assertThat(codes(yaml.replace("  bonus: {label", "  card: {label"))).contains("id-duplicate");
    }

    private static List<String> codes(String yaml) {
        return Sample.simulation(yaml).english().stream().map(one -> one.substring(one.indexOf(' ') + 1)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "default: no}           | default: yes}",
        "holds: yes             | holds: no",
        "from: [card, searches] | from: [card, trips]",
        "{ask: nights}          | {ask: ill}",
    })
    void translations_differ_in_words_only(String from, String to) {
        assertThat(DecisionExamples.inBothLanguages("profile").edit(Sample.EN, from, to).findings()).anyMatch(one -> one.startsWith("en:") && one.endsWith(" drift"));
    }
}
