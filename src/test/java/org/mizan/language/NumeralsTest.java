package org.mizan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

class NumeralsTest {

    @Test
    void reads_numbers_as_people_write_them() {
        is("72", "72", "٧٢", "۷۲", "+72", "72.0", "72.");
        is("1000", "1,000", "1 000", "1\u202F000", "١٬٠٠٠", "١،٠٠٠");
        is("1234567.8", "1,234,567.8", "١٬٢٣٤٬٥٦٧٫٨");
        is("-3.5", "-3.5", "−3.5", "–3,5", "-٣٫٥", "\u200E-3.5", "\u061C-٣٫٥");
        is("0.125", "0,125", ".125", "0.125");
    }

    @Test
    void what_is_no_number_is_none() {
        assertThat(List.of("", " ", "-", ".", "a", "1e9", "1..2", "1,2,3", "12,34,567", "--1", "1-2", "0x10", "NaN", "1 2"))
                .allMatch(text -> Numerals.parse(text).isEmpty());
    }

    private static void is(String value, String... texts) {
        for (String text : texts) {
            assertThat(Numerals.parse(text)).as(text).hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(new BigDecimal(value)));
        }
    }
}
