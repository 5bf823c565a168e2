package org.mizan.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.mizan.simulation.Anonymise.Cell;
import org.mizan.simulation.Anonymise.Column;
import org.mizan.simulation.Anonymise.Row;

/**
 * What is published, how well it hides, what it lost, and what the second table makes of it.
 *
 * <p>k-anonymity after Samarati and Sweeney (1998): the least number of published rows that look the same in the columns that may single
 * people out. Distinct l-diversity after Machanavajjhala and others (2006): the least number of different sensitive values among such
 * rows. Loss after Iyengar's general loss metric (2002): a cell loses (values that it could now be − 1) / (all values of the column − 1).
 */
public final class AnonymiseOutcome {

    /**
     * Rows that look the same.
     *
     * @param cells  what they look like, in the order of the columns that may single people out
     * @param values how often each sensitive value occurs, in the order of its column
     */
    public record Group(List<Cell> cells, List<Row> rows, Map<String, Long> values) {

        public Group {
            cells = List.copyOf(cells);
            rows = List.copyOf(rows);
        }

        public int size() {
            return rows.size();
        }

        public int different() {
            return values.size();
        }
    }

    private final Anonymise table;
    private final AnonymiseChoice choice;
    private final List<Row> published;
    private final List<Group> groups;

    AnonymiseOutcome(Anonymise table, AnonymiseChoice choice) {
        this.table = table;
        this.choice = choice;
        published = table.rows().stream().filter(row -> !choice.leftOut().contains(row.person())).toList();
        Map<List<Cell>, List<Row>> same = new LinkedHashMap<>();
        published.forEach(row -> same.computeIfAbsent(cells(row), key -> new ArrayList<>()).add(row));
        groups = same.entrySet().stream().map(one -> new Group(one.getKey(), one.getValue(), values(one.getValue()))).toList();
    }

    private Map<String, Long> values(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(this::sensitive, LinkedHashMap::new, Collectors.counting()));
    }

    String sensitive(Row row) {
        return table.value(row, table.sensitive());
    }

    public AnonymiseChoice choice() {
        return choice;
    }

    /** The rows that are published. */
    public List<Row> published() {
        return published;
    }

    /** How a row looks in the columns that may single people out. */
    public List<Cell> cells(Row row) {
        return table.quasi().stream().map(column -> column.cell(table.value(row, column), choice.step(column.id()))).toList();
    }

    /** The rows that look the same, in the order in which they first occur. */
    public List<Group> groups() {
        return groups;
    }

    /** Of all published rows together: how often each sensitive value occurs. */
    public Map<String, Long> all() {
        return values(published);
    }

    /** The size of the smallest group; empty if nothing is published. */
    public OptionalInt k() {
        return groups.stream().mapToInt(Group::size).min();
    }

    /** The fewest different sensitive values that somebody's row could have; empty if nothing is published. */
    public OptionalInt l() {
        return choice.counts() && !published.isEmpty() ? OptionalInt.of(all().size()) : groups.stream().mapToInt(Group::different).min();
    }

    /** How much of the information is lost, in whole per cent: the mean over all cells of the table, those of left out rows lost entirely. */
    public int loss() {
        double lost = 0;
        for (Column column : table.columns()) {
            lost += lossOf(column);
        }
        return (int) Math.round(100 * lost / table.columns().size());
    }

    /** How much of one column is lost, from 0 to 1. */
    double lossOf(Column column) {
        int step = choice.step(column.id());
        Set<String> domain = column.sensitive() ? Set.of() : table.domain(column);
        Map<Cell, Long> could = domain.stream().map(value -> column.cell(value, step)).collect(Collectors.groupingBy(cell -> cell, Collectors.counting()));
        double lost = 0;
        for (Row row : table.rows()) {
            if (choice.leftOut().contains(row.person()) || column.sensitive() && choice.counts()) {
                lost += 1;
            } else if (!column.sensitive()) {
                Cell cell = column.cell(table.value(row, column), step);
                lost += cell.isNothing() ? 1 : domain.size() < 2 ? 0 : (could.getOrDefault(cell, 1L) - 1) / (double) (domain.size() - 1);
            }
        }
        return lost / table.rows().size();
    }

    /** What the second table makes of it, one entry for each of its rows. */
    public List<AnonymiseMatch> matches() {
        return table.second().rows().stream().map(row -> AnonymiseMatch.of(table, this, row)).toList();
    }

    public Optional<AnonymiseMatch> match(String person) {
        return table.second().rows().stream().filter(row -> row.person().equals(person)).findFirst().map(row -> AnonymiseMatch.of(table, this, row));
    }

    public boolean meets(Anonymise.Goal goal) {
        return switch (goal.is()) {
            case K -> k().orElse(Integer.MAX_VALUE) >= goal.bound();
            case L -> l().orElse(Integer.MAX_VALUE) >= goal.bound();
            case LOSS -> loss() <= goal.bound();
            case FOUND -> matches().stream().filter(AnonymiseMatch::found).count() <= goal.bound();
            case LEARNED -> matches().stream().filter(AnonymiseMatch::learned).count() <= goal.bound();
            case KEEP -> choice.step(goal.column()) <= goal.bound();
        };
    }

    /** What a goal bounds, as it stands; empty where nothing is published. */
    OptionalInt figure(Anonymise.Goal goal) {
        return switch (goal.is()) {
            case K -> k();
            case L -> l();
            case LOSS -> OptionalInt.of(loss());
            case FOUND -> OptionalInt.of((int) matches().stream().filter(AnonymiseMatch::found).count());
            case LEARNED -> OptionalInt.of((int) matches().stream().filter(AnonymiseMatch::learned).count());
            case KEEP -> OptionalInt.of(choice.step(goal.column()));
        };
    }

    boolean meetsAll() {
        return table.goals().stream().allMatch(this::meets);
    }
}
