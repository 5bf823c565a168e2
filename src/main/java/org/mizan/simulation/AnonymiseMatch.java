package org.mizan.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.mizan.simulation.Anonymise.Cell;
import org.mizan.simulation.Anonymise.Column;
import org.mizan.simulation.Anonymise.Row;

/**
 * What the second table makes of one of its people: column by column, which published rows could be theirs.
 *
 * @param narrowing  one entry a shared column, in file order: the chain of reasons
 * @param candidates the rows that are left
 * @param own        the person's own row is among them
 * @param learned    all that are left have one sensitive value, so that it is known for this person, if the row is theirs
 * @param by         the smallest sets of columns that leave the same single row; empty unless one row is left
 */
public record AnonymiseMatch(Anonymise.Person person, List<Narrowing> narrowing, List<Row> candidates, boolean own, Optional<String> value,
        List<List<Column>> by) {

    public AnonymiseMatch {
        narrowing = List.copyOf(narrowing);
        candidates = List.copyOf(candidates);
        by = List.copyOf(by);
    }

    /**
     * @param value what the second table says, as it looks after generalising
     * @param rows  how many published rows still fit
     */
    public record Narrowing(Column column, Cell value, int rows) {
    }

    static AnonymiseMatch of(Anonymise table, AnonymiseOutcome outcome, Row row) {
        List<Column> shared = table.second().columns().stream().flatMap(column -> table.column(column).stream()).toList();
        List<Narrowing> narrowing = new ArrayList<>();
        for (int i = 0; i < shared.size(); i++) {
            narrowing.add(new Narrowing(shared.get(i), seen(table, outcome, row, shared.get(i)), fitting(table, outcome, row, shared.subList(0, i + 1)).size()));
        }
        List<Row> left = fitting(table, outcome, row, shared);
        boolean own = left.stream().anyMatch(one -> one.person().equals(row.person()));
        List<String> values = outcome.choice().counts() ? List.copyOf(outcome.all().keySet()) : left.stream().map(outcome::sensitive).distinct().toList();
        return new AnonymiseMatch(table.person(row.person()), narrowing, left, own, left.isEmpty() || values.size() != 1 ? Optional.empty() : Optional.of(values.get(0)),
                left.size() == 1 ? smallest(table, outcome, row, shared) : List.of());
    }

    private static Cell seen(Anonymise table, AnonymiseOutcome outcome, Row row, Column column) {
        return column.cell(row.cells().get(table.second().columns().indexOf(column.id())), outcome.choice().step(column.id()));
    }

    private static List<Row> fitting(Anonymise table, AnonymiseOutcome outcome, Row row, List<Column> columns) {
        return outcome.published().stream().filter(one -> columns.stream()
                .allMatch(column -> column.cell(table.value(one, column), outcome.choice().step(column.id())).equals(seen(table, outcome, row, column)))).toList();
    }

    /** Sets of columns that leave one row and have no smaller such set. */
    private static List<List<Column>> smallest(Anonymise table, AnonymiseOutcome outcome, Row row, List<Column> shared) {
        List<List<Column>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << shared.size(); bits++) {
            List<Column> set = new ArrayList<>();
            for (int i = 0; i < shared.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(shared.get(i));
                }
            }
            sets.add(set);
        }
        sets.sort(Comparator.comparingInt(List::size));
        List<List<Column>> found = new ArrayList<>();
        for (List<Column> set : sets) {
            if (found.stream().noneMatch(set::containsAll) && fitting(table, outcome, row, set).size() == 1) {
                found.add(set);
            }
        }
        return found;
    }

    /** One row is left, and it is theirs. */
    public boolean found() {
        return candidates.size() == 1 && own;
    }

    /** One row is left, but it is somebody else's: a mistake of whoever joins the tables. */
    public boolean mistaken() {
        return candidates.size() == 1 && !own;
    }

    /** The sensitive value is known for them, found or not. */
    public boolean learned() {
        return own && value.isPresent();
    }
}
