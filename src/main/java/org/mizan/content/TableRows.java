package org.mizan.content;

import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;

/** The rows of a matching table, counted by the pipes that the author wrote: Markdown drops cells that are too many and invents missing ones. */
final class TableRows {

    private final Context context;
    private final QuizSource source;
    private final TableBlock table;

    TableRows(Context context, QuizSource source, TableBlock table) {
        this.context = context;
        this.source = source;
        this.table = table;
    }

    /** Head and rows; empty, after a finding, if any is not two cells wide. */
    List<TableRow> twoWide() {
        List<TableRow> rows = Markdown.all(table, TableRow.class);
        String[] lines = source.marked().split("\n", -1);
        boolean sound = true;
        for (TableRow row : rows) {
            Place place = Markdown.place(context.file(), row);
            int width = place.line() <= lines.length ? cells(lines[place.line() - 1]) : 0;
            if (width != 2) {
                context.find(Rule.TABLE_WIDTH, place, width);
                sound = false;
                break;
            }
        }
        return sound ? rows : List.of();
    }

    private static int cells(String line) {
        String row = line.strip();
        String inner = row.startsWith("|") ? row.substring(1) : row;
        int cells = 1;
        boolean escaped = false;
        for (int i = 0; i < inner.length(); i++) {
            boolean pipe = inner.charAt(i) == '|' && !escaped;
            cells += pipe && i < inner.length() - 1 ? 1 : 0;
            escaped = inner.charAt(i) == '\\' && !escaped;
        }
        return cells;
    }
}
