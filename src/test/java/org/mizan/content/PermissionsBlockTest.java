package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.language.Language;
import org.mizan.simulation.Permissions;

class PermissionsBlockTest {

    @Test
    void answers_are_told_in_the_language_of_the_lesson() {
        Permissions permissions = (Permissions) Kinds.simulation(Kinds.edited("permissions", "    answers: [always, in-use, once, never]\n", ""));
        assertThat(permissions.requests().get(0).answers()).extracting(one -> one.id()).as("all four, if none is named").isEqualTo(Permissions.ANSWERS);
        assertThat(permissions.requests().get(0).answers().get(2).label()).isEqualTo("Only this once");
        assertThat(((Permissions) Kinds.simulation(Kinds.yaml("permissions", Language.ARABIC))).app()).isEqualTo("درب");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "answers: [always, in-use, once, never] | answers: [always, in-use] | answers-few;name-undeclared",
            "answers: [always, in-use, once, never] | answers: [never] | answers-few;name-undeclared",
            "answers: [always, in-use, once, never] | answers: [always, sometimes, never] | value-unknown;name-undeclared",
            "'when: place is always or place is in-use' | when: plaice is always | name-undeclared",
            "'when: place is always or place is in-use' | when: place is ever | name-undeclared",
            "'{works: late}' | '{works: lates}' | name-undeclared",
            "'{works: late}' | '{works: late, keep: home}' | key-one-of",
            "'{works: each-stop}' | '{for: maker}' | key-one-of",
            "'{ask: home, for: maker}' | '{ask: home}' | key-missing",
            "app: Darb | apps: Darb | key-unknown;key-missing",
            "pattern: stirring | pattern: shouting | value-unknown" })
    void what_cannot_be_meant_is_found(String from, String to, String codes) {
        assertThat(Kinds.codes("permissions", from, to)).containsExactlyInAnyOrder(codes.split(";"));
    }

    @Test
    void what_nobody_can_win_and_nobody_can_lose_is_found() {
        assertThat(Kinds.codes("permissions", "{never: home, for: maker}", "{never: stop, for: maker}")).contains("simulation-unsolvable");
        assertThat(Kinds.codes("permissions", "  - {works: next-bus}\n  - {works: late}\n", "")).contains("solved-by-refusing");
        assertThat(Kinds.codes("permissions", "  - {never: home, for: maker}\n  - {never: friends, for: maker}\n", "")).contains("solved-by-granting");
    }

    @Test
    void what_changes_nothing_is_found() {
        assertThat(Kinds.codes("permissions", "when: place is always or place is in-use", "when: not place is never")).contains("option-alike");
        assertThat(Kinds.codes("permissions", "{label: A word when the bus is late, when: notices is always}",
                "{label: A word when the bus is late, when: notices is always and notices is never}")).contains("feature-fixed", "setting-dead");
    }

    @Test
    void translations_have_to_agree() {
        String english = "```simulation #example\n" + Kinds.yaml("permissions", Language.ENGLISH) + "```\n";
        String arabic = "```simulation #example\n" + Kinds.yaml("permissions", Language.ARABIC) + "```\n";
        for (String change : Arrays.asList("[always, never]\n  contacts>[never, always]\n  contacts", "when: contacts is always}>when: notices is always}",
                "{works: late}>{works: share}", "pattern: stirring>pattern: skipping")) {
            String[] parts = change.split(">");
            assertThat(arabic).contains(parts[0]);
            assertThat(Sample.sound().en(english).ar(arabic.replace(parts[0], parts[1])).findings()).as(change).anyMatch(one -> one.endsWith(" drift"));
        }
    }

    @Test
    void a_feature_that_always_works_is_found_as_one_that_never_does() {
        String when = "when: place is always or place is in-use";
        assertThat(Kinds.codes("permissions", when, "when: place is never or not place is never")).contains("feature-fixed");
        assertThat(Kinds.codes("permissions", when, "when: place is never and not place is never")).contains("feature-fixed");
    }

    @Test
    void a_missing_section_is_told_once() {
        assertThat(Kinds.codes("permissions", "requests:\n", "settings:\n")).containsExactlyInAnyOrder("key-unknown", "key-missing");
    }
}
