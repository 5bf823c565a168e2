package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.simulation.Condition;
import org.mizan.simulation.Scenario;

class ScenarioBlockTest {

    @Test
    void a_scenario_is_read_as_it_is_written() {
        Scenario scenario = (Scenario) DecisionExamples.read("scenario");
        assertThat(scenario.meters()).extracting(one -> one.id() + " " + one.start()).containsExactly("control 4", "trust 5");
        assertThat(scenario.scenes()).extracting(Scenario.Scene::id).containsExactly("group", "answer", "monday");
        assertThat(scenario.scenes().get(0).paragraphs()).hasSize(2);
        Scenario.Choice explain = scenario.scenes().get(1).choices().get(0);
        assertThat(explain.effects()).containsExactly(new Scenario.Effect("trust", 1), new Scenario.Effect("control", 3));
        assertThat(explain.ways()).containsExactly(new Scenario.Way("kept", new Condition.Is("trust", "low")), new Scenario.Way("gone", Condition.ALWAYS));
        assertThat(scenario.scenes().get(1).choices().get(2).when()).isEqualTo(new Condition.Is("group", "write"));
        assertThat(scenario.goals()).containsExactly(new Scenario.Goal(Scenario.Aim.REACH, "gone", 0), new Scenario.Goal(Scenario.Aim.LEAST, "trust", 6));
        assertThat(scenario.predictions()).contains(new Scenario.Prediction("group", "trust"));
    }

    @Test
    void the_examples_are_sound_in_both_languages() {
        assertThat(DecisionExamples.inBothLanguages("scenario").findings()).isEmpty();
        for (String language : List.of("en", "ar")) {
            assertThat(DecisionExamples.page("scenario", language)).isEqualTo(DecisionExamples.lesson("scenario", language));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "meters:                               | metres:                            | key-missing key-unknown",
        "    start: 4                          | 'start: 11'                    | value-invalid",
        "    low: The photo is everywhere       | 'lwo: The photo is everywhere'     | key-missing key-unknown",
        "  trust:\\n    label: Trust between the two\\n    low: They no longer speak\\n    high: They tell each other everything\\n | '' | meters-count name-undeclared",
        "effects: {control: +1, trust: +1}     | 'effects: {control: +11, trust: +1}' | value-invalid",
        "effects: {control: +1, trust: +1}     | 'effects: {say: +1, trust: +1}'    | name-undeclared",
        "        to: answer                    | 'to: anywhere'             | name-undeclared",
        "when: trust is low                    | 'when: trust is lower'             | name-undeclared",
        "when: group is write                  | 'when: group is shout'             | name-undeclared",
        "when: group is write                  | 'when: gone is write'              | name-undeclared",
        "- {to: gone}                          | '- {to: gone, when: trust is high}' | way-order",
        "- {to: kept, when: trust is low}      | '- {to: kept}'                     | way-order",
        "  - {reach: gone}                     | '- {reach: gone, avoid: kept}'   | goal-form",
        "  - {reach: gone}                     | '- {reach: group}'               | name-undeclared",
        "{meter: trust, least: 6}              | '{meter: trust}'                   | goal-form",
        "{meter: trust, least: 6}              | '{meter: trust, least: 60}'        | value-invalid",
        "{ask: trust, at: group}               | '{ask: trust, at: gone}'           | name-undeclared",
        "  kept:\\n    title: The              | 'group:\\n    title: The'         | id-duplicate name-undeclared",
        "  monday:\\n                          | 'Monday:\\n'                      | id-malformed",
        "effects: {control: +1, trust: +1}     | 'effects: {control: +10, trust: +9}' | simulation-solved-by-locking",
        "    say: Somebody from another        | 'sya: Somebody from another'   | key-unknown key-missing",
        "{meter: trust, least: 6}              | '{meter: trust, least: 9}'         | simulation-unsolvable",
        "{meter: trust, least: 6}              | '{meter: trust, most: 10}'         | goal-idle",
        "when: group is write                  | 'when: group is wait'              | choice-never",
    })
    void each_mistake_is_found(String from, String to, String codes) {
        List<String> found = DecisionExamples.findings("scenario", DecisionExamples.lines(from), DecisionExamples.lines(to));
        assertThat(found.stream().map(one -> one.substring(one.indexOf(' ') + 1)).distinct()).as(found.toString()).contains(codes.split(" "));
    }

    @Test
    void a_finding_stands_at_its_line() {
        assertThat(DecisionExamples.findings("scenario", "when: trust is low", "when: trust is lower")).containsExactly("44:39 name-undeclared");
        assertThat(DecisionExamples.findings("scenario", "{meter: trust, least: 6}", "{meter: trust, least: 9}")).containsExactly("78:1 simulation-unsolvable");
    }

    @Test
    void dead_ends_loops_and_scenes_without_a_way_are_found_where_they_stand() {
        assertThat(DecisionExamples.findings("scenario", "      ask-late:\n        label: Ask Sami now\n        effects: {trust: -1}\n        to: kept\n",
                "      ask-late:\n        label: Ask Sami now\n        effects: {trust: -1}\n        when: group is scold\n        to: kept\n")).containsExactly("62:7 choice-never");
        String lonely = DecisionExamples.lesson("scenario", "en");
        String none = lonely.substring(0, lonely.indexOf("    choices:\n      ask-late")) + lonely.substring(lonely.indexOf("endings:"));
        assertThat(codes(none)).contains("scene-dead-end").doesNotContain("scene-loop");
        assertThat(codes(lonely.replace("to: monday", "to: kept"))).contains("scene-unreachable");
        String round = lonely.substring(0, lonely.indexOf("    choices:\n      ask-late")) + "    choices:\n      again:\n        label: Again\n        to: monday\n" + lonely.substring(lonely.indexOf("endings:"));
        assertThat(codes(round)).contains("scene-loop").doesNotContain("scene-dead-end");
        assertThat(codes(lonely.replace("  - {reach: gone}\n  - {meter: trust, least: 6}\n", "  - {meter: control, least: 0}\n"))).containsExactly("simulation-trivial");
    }

    private static List<String> codes(String yaml) {
        return Sample.simulation(yaml).english().stream().map(one -> one.substring(one.indexOf(' ') + 1)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "    start: 4\\n | 'start: 3\\n'",
        "effects: {control: +1, trust: +1} | 'effects: {control: +1, trust: +2}'",
        "{to: kept, when: trust is low}    | '{to: kept, when: trust is middle}'",
        "{ask: control, at: answer}        | '{ask: trust, at: answer}'",
    })
    void translations_differ_in_words_only(String from, String to) {
        Sample sample = DecisionExamples.inBothLanguages("scenario").edit(Sample.EN, DecisionExamples.lines(from), DecisionExamples.lines(to));
        assertThat(sample.findings()).anyMatch(one -> one.startsWith("en:") && one.endsWith(" drift"));
    }
}
