package org.mizan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @Test
    void a_cell_is_quoted_where_it_has_to_be() {
        assertThat(CsvText.line(List.of("Rana", "", "أمل", "a, b", "say \"no\"", "two\nlines", "O'Neil", "b;c")))
                .isEqualTo("Rana,,أمل,\"a, b\",\"say \"\"no\"\"\",\"two\nlines\",O'Neil,\"b;c\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\t1", "\n=1", "=HYPERLINK(\"https://example.org\",\"click\")", "＝1", "＋1", "－1", "＠A", " =1", "   =1", "\u00A0=1",
            "\u2003=1", "\u3000=1", "\u200B=1", "\u200E=1", "\u200F\u202E=1", "\u061C=1", "\u2060=1", "\u2068=1\u2069", "\u00AD=1", "\uFEFF=1", " \u200B \uFEFF+1", "\uFEFF\uFF1D1"})
    void what_a_spreadsheet_would_reckon_leaves_as_text(String formula) {
        assertThat(CsvText.cell(formula)).matches("(?s)\"?'.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "5", " 5", "'=1", "Al-Amal", "salma@example.org", "\u200Fأمل", "سلمى علي"})
    void other_text_stays_as_it_is(String text) {
        assertThat(CsvText.cell(text)).isEqualTo(text);
    }

    @Test
    void what_no_text_holds_is_seen() {
        assertThat(CsvText.cell("a\u0000b\rc")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void a_file_says_that_its_letters_are_unicode() {
        assertThat(new CsvText().row(List.of("a", "b;c")).row(List.of("=", "")).toString()).isEqualTo("\uFEFFa,\"b;c\"\r\n'=,\r\n");
    }
}
