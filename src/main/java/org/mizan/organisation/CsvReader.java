package org.mizan.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows of a CSV text (RFC 4180) one after another. It is no library's because of its one peculiarity: a row that is broken costs itself alone. A
 * quotation mark that is never closed would make one cell of the rest of the file; here that line is told, and the next one is read.
 */
final class CsvReader {

    static final int LONGEST_ROW = 4_000;
    static final int MOST_CELLS = 60;
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    CsvReader(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * A row of cells.
     *
     * @param line  on which it begins, counted from 1
     * @param cells of a broken row: none
     */
    record Row(int line, List<String> cells, Optional<Broken> broken) {

        Row {
            cells = List.copyOf(cells);
        }

        /** Nothing in it, as spreadsheets leave below a table. */
        boolean blank() {
            return broken.isEmpty() && cells.stream().allMatch(String::isBlank);
        }
    }

    /** What can be wrong with a row as a whole. */
    enum Broken {
        TOO_LONG, TOO_MANY_CELLS, OPEN_QUOTE
    }

    /** The next row; empty at the end of the text. */
    Optional<Row> next() {
        if (at >= text.length()) {
            return Optional.empty();
        }
        int begin = at;
        int firstLine = line;
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        while (true) {
            if (cell.isEmpty() && at < text.length() && text.charAt(at) == QUOTE && !quoted(cell, begin)) {
                return Optional.of(skip(begin, firstLine, Broken.OPEN_QUOTE));
            }
            if (at - begin > LONGEST_ROW) {
                return Optional.of(skip(begin, firstLine, Broken.TOO_LONG));
            }
            if (at >= text.length() || isBreak(text.charAt(at))) {
                cells.add(cell.toString());
                lineBreak();
                return Optional.of(cells.size() > MOST_CELLS ? new Row(firstLine, List.of(), Optional.of(Broken.TOO_MANY_CELLS))
                        : new Row(firstLine, cells, Optional.empty()));
            }
            char c = text.charAt(at++);
            if (c == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
    }

    /** Reads from one quotation mark to the one that closes it; false if none does within a row's length. */
    private boolean quoted(StringBuilder cell, int begin) {
        at++;
        while (at < text.length() && at - begin <= LONGEST_ROW) {
            char c = text.charAt(at);
            if (c == QUOTE && at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                cell.append(QUOTE);
                at += 2;
            } else if (c == QUOTE) {
                at++;
                return true;
            } else {
                int from = at;
                if (isBreak(c)) {
                    lineBreak();
                } else {
                    at++;
                }
                cell.append(text, from, at);
            }
        }
        return false;
    }

    /** Goes on behind the line on which the row began, as if its quotation marks meant nothing. */
    private Row skip(int begin, int firstLine, Broken broken) {
        at = begin;
        line = firstLine;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        Broken plain = at - begin > LONGEST_ROW ? Broken.TOO_LONG : broken;
        lineBreak();
        return new Row(firstLine, List.of(), Optional.of(plain));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private void lineBreak() {
        if (at < text.length()) {
            at += text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
            line++;
        }
    }
}
