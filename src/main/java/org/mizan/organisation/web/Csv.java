package org.mizan.organisation.web;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated values (RFC 4180) that a spreadsheet takes for text and for nothing else. */
final class Csv {

    /** Tells spreadsheets that the letters are UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What makes a spreadsheet take a cell for a formula; some take the full-width signs for the same. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private Csv() {
    }

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        String harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
