package org.mizan.organisation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of CSV that a spreadsheet may open without harm: a cell that it would take for a formula is made text by an apostrophe in front (OWASP, "CSV
 * injection"). The text begins with a byte order mark, by which Excel knows Arabic letters for what they are.
 */
public final class CsvText {

    private final StringBuilder text = new StringBuilder("\uFEFF");

    public CsvText row(List<String> cells) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(","))).append("\r\n");
        return this;
    }

    static String cell(String value) {
        String harmless = value.replaceAll("[\\p{Cc}&&[^\\t\\n]]", "\uFFFD");
        // What a spreadsheet strips in front does not hide a formula from it, so it does not hide it here.
        String bare = harmless.replaceAll("^[\\s\\u00A0\\u200B-\\u200F\\uFEFF]+", "");
        boolean formula = !bare.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(bare.charAt(0)) >= 0 || harmless.startsWith("\t") || harmless.startsWith("\n");
        String safe = formula ? "'" + harmless : harmless;
        return safe.matches("(?s).*[\",;\\r\\n\\t].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
