package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.language.Language;

class CollectBlockTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "needs: mail is address | needs: post is address | name-undeclared",
            "needs: mail is address | needs: mail is stamp | name-undeclared",
            "needs: mail is address | needs: mail = address | condition-syntax",
            "default: street | default: house | name-undeclared",
            "'shows: [faith]' | 'shows: [belief]' | name-undeclared",
            "harm: 9 | harm: much | value-invalid",
            "'{named: {label: By name' | '{none: {label: By name' | form-none",
            "'[Harbour, Net Lane, \"1961\", 3 May, adult, A]' | '[Harbour, Net Lane, \"1961\", 3 May, adult]' | town-row",
            "'{serve: write}' | '{serve: right}' | name-undeclared",
            "'{serve: write}' | '{serve: write, breach: 3}' | key-one-of",
            "owner: The reading room | owners: The reading room | key-unknown;key-missing" })
    void what_cannot_be_meant_is_found(String from, String to, String codes) {
        assertThat(Kinds.codes("collect", from, to)).contains(codes.split(";"));
    }

    @Test
    void what_nobody_can_win_and_nobody_can_lose_is_found() {
        assertThat(Kinds.codes("collect", "  - {singled: 0}\n  - {breach: 70}\npredict", "  - {singled: 0}\n  - {breach: 50}\npredict")).contains("simulation-unsolvable");
        assertThat(Kinds.codes("collect", "  - {singled: 0}\n  - {breach: 70}\npredict", "predict")).contains("simulation-solved-by-default", "solved-by-granting");
        assertThat(Kinds.codes("collect", "  - {serve: lend}\n  - {serve: write}\n  - {serve: children}\n", "")).contains("solved-by-refusing");
        assertThat(Kinds.codes("collect", "{breach: 70}\npredict", "{breach: 700}\npredict")).contains("goal-fixed");
        assertThat(Kinds.codes("collect", "needs: mail is address", "needs: mail is address or not mail is address")).contains("feature-fixed");
        assertThat(Kinds.codes("collect", ", shows: [faith]", "")).contains("column-unshown");
    }

    @Test
    void translations_have_to_agree() {
        String english = "```simulation #example\n" + Kinds.yaml("collect", Language.ENGLISH) + "```\n";
        String arabic = "```simulation #example\n" + Kinds.yaml("collect", Language.ARABIC) + "```\n";
        for (String[] change : new String[][] { { "harm: 9", "harm: 8" }, { "[التلّ, شارع البئر, \"1975\"", "[الميناء, شارع البئر, \"1975\"" }, { "default: street", "default: quarter" },
                { "needs: mail is address", "needs: not mail is none" } }) {
            assertThat(arabic).contains(change[0]);
            assertThat(Sample.sound().en(english).ar(arabic.replace(change[0], change[1])).findings()).as(change[0]).anyMatch(one -> one.endsWith(" drift"));
        }
    }

    @Test
    void a_column_written_twice_is_named_and_bad_numbers_leave_a_form_declared() {
        assertThat(Kinds.codes("collect", "columns: [quarter, street,", "columns: [quarter, quarter,")).contains("id-duplicate").doesNotContain("section-empty");
        assertThat(Kinds.codes("collect", "harm: 9", "harm: much")).containsExactly("value-invalid");
    }
}
