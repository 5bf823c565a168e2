package org.mizan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralFormTest {

    @ParameterizedTest
    @CsvSource({ "0,zero", "1,one", "2,two", "3,few", "10,few", "11,many", "99,many", "100,other", "101,other", "102,other", "103,few", "111,many" })
    void arabic_has_six_forms(long number, String form) {
        assertThat(PluralForm.of(Language.ARABIC, number).word()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({ "0,other", "1,one", "2,other", "11,other" })
    void english_has_two(long number, String form) {
        assertThat(PluralForm.of(Language.ENGLISH, number).word()).isEqualTo(form);
    }
}
