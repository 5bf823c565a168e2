package org.mizan.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void a_cell_is_quoted_where_it_has_to_be() {
        assertThat(Csv.line(List.of("Rana", "", "أمل", "a, b", "say \"no\"", "two\nlines", "O'Neil"))).isEqualTo("Rana,,أمل,\"a, b\",\"say \"\"no\"\"\",\"two\nlines\",O'Neil\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"https://example.org\",\"click\")", "＝1", "＋1", "－1", "＠A"})
    void what_a_spreadsheet_would_reckon_is_text(String formula) {
        String line = Csv.line(List.of(formula));
        assertThat(line.startsWith("'") || line.startsWith("\"'")).as(line).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "5", " =", "'=1", "Al-Amal"})
    void other_text_stays_as_it_is(String text) {
        assertThat(Csv.line(List.of(text))).isEqualTo(text + "\r\n");
    }
}
