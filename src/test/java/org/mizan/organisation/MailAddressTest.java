package org.mizan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.organisation.MailAddress.Flaw;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({"salma@example.org, salma@example.org", "Salma.Ali@Example.ORG, salma.ali@example.org", "salma+work@example.org, salma+work@example.org",
            "o'neil@example.org, o'neil@example.org", "salma@mail.example.org, salma@mail.example.org", "s@مثال.إختبار, s@xn--mgbh0fb.xn--kgbechtv",
            "s@BÜCHER.example, s@xn--bcher-kva.example", "s@xn--bcher-kva.example, s@xn--bcher-kva.example", "s_1@a-b.example, s_1@a-b.example"})
    void one_address_has_one_spelling(String typed, String meant) {
        assertThat(MailAddress.of(typed)).hasValueSatisfying(address -> assertThat(address.text()).isEqualTo(meant));
    }

    @Test
    void what_spreadsheets_leave_around_a_word_is_no_part_of_it() {
        for (String around : new String[] {" ", "\t", "\u00A0", "\u200F", "\u202B", "\uFEFF", "\r\n"}) {
            assertThat(MailAddress.of(around + "salma@example.org" + around)).contains(new MailAddress("salma@example.org"));
        }
    }

    @Test
    void what_is_none_is_told_by_its_flaw() {
        flaw("", Flaw.MISSING);
        flaw(" \u200F ", Flaw.MISSING);
        flaw("salma@example.org\r\nBcc: all@example.org", Flaw.HIDDEN);
        flaw("salma@exam\u200Fple.org", Flaw.HIDDEN);
        flaw("sal\u0007ma@example.org", Flaw.HIDDEN);
        flaw("sal\uFFFDma@example.org", Flaw.HIDDEN);
        flaw("\uD800salma@example.org", Flaw.HIDDEN);
        flaw("salma ali@example.org", Flaw.SPACE);
        flaw("Salma <salma@example.org>", Flaw.SPACE);
        flaw("salma", Flaw.NO_AT);
        flaw("salma@a@example.org", Flaw.NO_AT);
        flaw("=1+1", Flaw.NO_AT);
        flaw("سلمى@example.org", Flaw.LETTERS);
        flaw("@example.org", Flaw.BEFORE_AT);
        flaw(".salma@example.org", Flaw.BEFORE_AT);
        flaw("salma..ali@example.org", Flaw.BEFORE_AT);
        flaw("\"salma\"@example.org", Flaw.BEFORE_AT);
        flaw("salma,omar@example.org", Flaw.BEFORE_AT);
        flaw("salma@", Flaw.AFTER_AT);
        flaw("salma@example", Flaw.AFTER_AT);
        flaw("salma@example..org", Flaw.AFTER_AT);
        flaw("salma@-example.org", Flaw.AFTER_AT);
        flaw("salma@192.0.2.1", Flaw.AFTER_AT);
        flaw("salma@[192.0.2.1]", Flaw.AFTER_AT);
        flaw("salma@example.org>", Flaw.AFTER_AT);
        flaw("s".repeat(65) + "@example.org", Flaw.TOO_LONG);
        flaw("s@" + "a.".repeat(130) + "org", Flaw.TOO_LONG);
    }

    @Test
    void an_address_is_not_told_to_a_log() {
        assertThat(new MailAddress("salma@example.org").toString()).doesNotContain("salma");
    }

    private static void flaw(String typed, Flaw flaw) {
        assertThat(MailAddress.flaw(typed)).as(typed).contains(flaw);
        assertThat(MailAddress.of(typed)).as(typed).isEmpty();
    }
}
