package org.mizan.organisation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of CSV that a spreadsheet may open without harm: a cell that it would take for a formula is made text by an apostrophe in front (OWASP, "CSV
 * injection"). The text begins with a byte order mark, by which Excel knows Arabic letters for what they are.
 */
public final class CsvText {

    /** What the file begins with. */
    public static final String BEGINNING = "\uFEFF";

    private final StringBuilder text = new StringBuilder(BEGINNING);

    public CsvText row(List<String> cells) {
        text.append(line(cells));
        return this;
    }

    /** One row, for a file that is written as it is read. */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String value) {
        String harmless = value.replaceAll("[\\p{Cc}&&[^\\t\\n]]", "\uFFFD");
        // Blanks and letters that nobody sees, which a spreadsheet may strip, do not hide a formula from it, so it does not hide it here.
        String bare = harmless.replaceAll("^[\\s\\p{Z}\\p{Cf}]+", "");
        boolean formula = !bare.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(bare.charAt(0)) >= 0 || harmless.startsWith("\t") || harmless.startsWith("\n");
        String safe = formula ? "'" + harmless : harmless;
        return safe.matches("(?s).*[\",;\\r\\n\\t].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
