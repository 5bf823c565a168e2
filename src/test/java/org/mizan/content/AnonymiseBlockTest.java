package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.simulation.Anonymise;

class AnonymiseBlockTest {

    @Test
    void a_table_is_read_as_it_is_written() {
        Anonymise table = (Anonymise) DecisionExamples.read("anonymise");
        assertThat(table.columns()).extracting(one -> one.id() + " " + one.sensitive() + " " + one.last()).containsExactly("age false 3", "town false 2", "reason true 1");
        assertThat(table.columns().get(0).bands()).containsExactly(10, 20);
        assertThat(table.columns().get(1).values().get(3)).isEqualTo(new Anonymise.Value("gabes", "Gabes", List.of("south")));
        assertThat(table.rows().get(0)).isEqualTo(new Anonymise.Row("salma", List.of("34", "tunis", "asthma")));
        assertThat(table.second().columns()).containsExactly("age", "town");
        assertThat(table.second().rows()).hasSize(3);
        assertThat(table.suppress()).isEqualTo(1);
        assertThat(table.aggregate()).isTrue();
        assertThat(table.goals()).contains(new Anonymise.Goal(Anonymise.Aim.LOSS, 45, ""));
        assertThat(table.predictions()).containsExactly("salma", "rim");
    }

    @Test
    void the_examples_are_sound_in_both_languages() {
        assertThat(DecisionExamples.inBothLanguages("anonymise").findings()).isEmpty();
        for (String language : List.of("en", "ar")) {
            assertThat(DecisionExamples.page("anonymise", language)).isEqualTo(DecisionExamples.lesson("anonymise", language));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bands: [10, 20]                       | bands: [10, 15]                      | ladder-bands",
        "bands: [10, 20]                       | bands: [ten]                         | ladder-bands",
        "bands: [10, 20]                       | bands: []                            | section-empty",
        "bands: [10, 20]                       | width: 10                            | key-unknown column-form",
        "{label: Tunis, in: [north]}           | {label: Tunis, in: [west]}           | name-undeclared",
        "{label: Tunis, in: [north]}           | {label: Tunis}                       | ladder-uneven",
        "{label: Tunis, in: [north]}           | {label: Tunis, in: [north, north]}   | ladder-uneven",
        "sensitive: true                       | sensitive: false                     | columns-roles",
        "sensitive: true                       | sensitive: very                      | value-unknown",
        "salma: [34, tunis, asthma]            | salma: [34, tunis]                   | row-width",
        "salma: [34, tunis, asthma]            | salma: [34, paris, asthma]           | name-undeclared",
        "salma: [34, tunis, asthma]            | salma: [old, tunis, asthma]          | value-invalid",
        "salma: [34, tunis, asthma]            | layla: [34, tunis, asthma]           | name-undeclared",
        "salma: [34, tunis, asthma]            | salma: flu                           | yaml-type",
        "columns: [age, town]                  | columns: [age, reason]               | value-unknown",
        "columns: [age, town]                  | columns: [age, age]                  | id-duplicate",
        "suppress: 1                           | suppress: 9                          | value-invalid",
        "aggregate: true                       | aggregate: maybe                     | value-unknown",
        "- {k: 3}                              | - {k: 3, l: 2}                       | goal-form",
        "- {k: 3}                              | - {keep: town}                       | goal-form",
        "- {k: 3}                              | - {keep: reason, step: 1}            | value-unknown",
        "- {k: 3}                              | - {keep: town, step: 2}              | value-invalid",
        "- {k: 3}                              | - {k: 1}                             | value-invalid",
        "- {ask: rim}                          | - {ask: omar}                        | name-undeclared",
        "- {loss: 45}                          | - {loss: 4}                          | simulation-unsolvable",
        "- {loss: 45}                          | - {loss: 100}                        | goal-idle simulation-solved-by-locking",
    })
    void each_mistake_is_found(String from, String to, String codes) {
        List<String> found = DecisionExamples.findings("anonymise", from, to);
        assertThat(found.stream().map(one -> one.substring(one.indexOf(' ') + 1)).distinct()).as(found.toString()).contains(codes.split(" "));
    }

    @Test
    void what_the_table_meets_as_it_is_and_what_is_too_small_or_too_large_is_found() {
        String yaml = DecisionExamples.lesson("anonymise", "en");
        assertThat(codes(yaml.replace("  - {k: 3}\n", "").replace("  - {found: 0}\n  - {learned: 0}\n", ""))).contains("simulation-solved-by-default");
        assertThat(codes(yaml.replaceFirst("(?s)table:\n  salma.*?second:", "table:\n  salma: [34, tunis, asthma]\n  omar: [37, bizerte, flu]\nsecond:"))).contains("table-size");
        String wide = yaml.replace("bands: [10, 20]", "bands: [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536]").replace("suppress: 1", "suppress: 3");
        StringBuilder rows = new StringBuilder();
        StringBuilder people = new StringBuilder();
        for (int i = 0; i < 17; i++) {
            people.append("  p").append(i).append(": P\n");
            rows.append("  p").append(i).append(": [").append(i).append(", tunis, flu]\n");
        }
        assertThat(codes(wide.replace("  rim: Rim\n", "  rim: Rim\n" + people).replace("  rim: [71, sfax, diabetes]\n", "  rim: [71, sfax, diabetes]\n" + rows))).containsExactly("simulation-sampled");
    }

    private static List<String> codes(String yaml) {
        return Sample.simulation(yaml).english().stream().map(one -> one.substring(one.indexOf(' ') + 1)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bands: [10, 20]            | bands: [5, 20]",
        "salma: [34, tunis, asthma] | salma: [35, tunis, asthma]",
        "adam: [52, sfax]\\n        | adam: [53, sfax]\\n",
        "suppress: 1                | suppress: 2",
    })
    void translations_differ_in_words_only(String from, String to) {
        assertThat(DecisionExamples.inBothLanguages("anonymise").edit(Sample.EN, DecisionExamples.lines(from), DecisionExamples.lines(to)).findings()).anyMatch(one -> one.startsWith("en:") && one.endsWith(" drift"));
    }

    @Test
    void a_fault_of_a_column_is_told_once_and_arabic_digits_are_numbers() {
        assertThat(DecisionExamples.findings("anonymise", "label: Age\n", "lable: Age\n")).noneMatch(one -> one.endsWith("table-size")).noneMatch(one -> one.endsWith("name-undeclared"));
        assertThat(DecisionExamples.findings("anonymise", "salma: [34, tunis, asthma]", "salma: [٣٤, tunis, asthma]")).noneMatch(one -> one.endsWith("value-invalid"));
    }
}
