package org.mizan.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small table that is to be published, and a second one that somebody has already. Ids are the author's; all texts are plain text in
 * the lesson's language.
 *
 * @param people      everybody in one of the tables, in file order
 * @param columns     of the table, in file order; exactly one is sensitive, the others may single people out
 * @param rows        the table, without names
 * @param second      what the other side has, with names
 * @param suppress    how many rows may be left out
 * @param aggregate   counts may be published instead of rows
 * @param predictions people of whom the learner says whether the second table finds them
 */
public record Anonymise(Heading heading, List<Person> people, List<Column> columns, List<Row> rows, Second second, int suppress, boolean aggregate,
        List<Goal> goals, List<String> predictions) implements Simulation {

    public Anonymise {
        people = List.copyOf(people);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        goals = List.copyOf(goals);
        predictions = List.copyOf(predictions);
    }

    @Override
    public String kind() {
        return "anonymise";
    }

    @Override
    public AnonymiseRun play(Map<String, List<String>> fields) {
        return AnonymiseRun.of(this, fields);
    }

    /** What is published, and what the second table makes of it. */
    public AnonymiseOutcome evaluate(AnonymiseChoice choice) {
        return new AnonymiseOutcome(this, choice);
    }

    /** Columns that may single people out, in file order. */
    public List<Column> quasi() {
        return columns.stream().filter(column -> !column.sensitive()).toList();
    }

    public Column sensitive() {
        return columns.stream().filter(Column::sensitive).findFirst().orElseThrow();
    }

    public Optional<Column> column(String column) {
        return columns.stream().filter(one -> one.id().equals(column)).findFirst();
    }

    public Person person(String person) {
        return people.stream().filter(one -> one.id().equals(person)).findFirst().orElse(new Person(person, person));
    }

    String value(Row row, Column column) {
        return row.cells().get(columns.indexOf(column));
    }

    /** Whatever can stand in a column: the declared values, or the numbers that occur. */
    Set<String> domain(Column column) {
        Set<String> domain = new TreeSet<>(column.values().stream().map(Value::id).toList());
        if (column.isNumber()) {
            rows.forEach(row -> domain.add(value(row, column)));
            int place = second.columns().indexOf(column.id());
            second.rows().stream().filter(row -> place >= 0).forEach(row -> domain.add(row.cells().get(place)));
        }
        return domain;
    }

    public record Person(String id, String label) {
    }

    /** @param cells one a column: an id of a value, or a number */
    public record Row(String person, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param columns ids of the columns that both tables have */
    public record Second(String label, List<String> columns, List<Row> rows) {

        public Second {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** @param in the group at each step of the ladder */
    public record Value(String id, String label, List<String> in) {

        public Value {
            in = List.copyOf(in);
        }
    }

    public record Group(String id, String label) {
    }

    /**
     * @param values what can stand in it; empty for numbers
     * @param groups of values
     * @param bands  for numbers: the width of the bands at each step of the ladder
     */
    public record Column(String id, String label, boolean sensitive, List<Value> values, List<Group> groups, List<Integer> bands) {

        public Column {
            values = List.copyOf(values);
            groups = List.copyOf(groups);
            bands = List.copyOf(bands);
        }

        public boolean isNumber() {
            return values.isEmpty();
        }

        /** The last step of the ladder, at which nothing is told; step 0 tells everything. */
        public int last() {
            return 1 + (isNumber() ? bands.size() : values.get(0).in().size());
        }

        /** All steps of the ladder, from 0. */
        public List<Integer> steps() {
            return IntStream.rangeClosed(0, last()).boxed().toList();
        }

        /** How wide the bands are at a step of the ladder; 1 for numbers as they are. */
        public int width(int step) {
            return step < 1 || step > bands.size() ? 1 : bands.get(step - 1);
        }

        /** The words of the groups at a step of the ladder. */
        public String groupsAt(int step) {
            return step < 1 || step >= last() ? "" : values.stream().map(value -> cell(value.id(), step).text()).distinct().collect(Collectors.joining(" · "));
        }

        /** A value as it is published at a step of the ladder. */
        public Cell cell(String value, int step) {
            if (step >= last()) {
                return Cell.NOTHING;
            }
            if (isNumber()) {
                int number = Integer.parseInt(value);
                int width = width(step);
                return Cell.band(Math.floorDiv(number, width) * width, width);
            }
            Value found = values.stream().filter(one -> one.id().equals(value)).findFirst().orElseThrow();
            return step == 0 ? Cell.word(found.id(), found.label())
                    : groups.stream().filter(group -> group.id().equals(found.in().get(step - 1))).findFirst().map(group -> Cell.word(group.id(), group.label())).orElseThrow();
        }
    }

    /**
     * What stands in a published cell.
     *
     * @param key  equal for what looks the same
     * @param text empty for a band
     * @param from the first number of a band
     * @param to   the last number of a band
     */
    public record Cell(String key, String text, int from, int to) {

        static final Cell NOTHING = new Cell("*", "", 0, 0);

        static Cell word(String id, String label) {
            return new Cell("=" + id, label, 0, 0);
        }

        static Cell band(int from, int width) {
            return width == 1 ? new Cell("=" + from, String.valueOf(from), from, from) : new Cell(from + "+" + width, "", from, from + width - 1);
        }

        public boolean isNothing() {
            return key.equals("*");
        }

        public boolean isBand() {
            return !isNothing() && text.isEmpty();
        }
    }

    /** What a goal bounds. */
    public enum Aim {
        /** At least so many rows look the same. */
        K,
        /** At least so many different sensitive values in each group of rows that look the same. */
        L,
        /** At most so many per cent of the information is lost. */
        LOSS,
        /** At most so many people are found by the second table. */
        FOUND,
        /** Of at most so many people the second table tells the sensitive value. */
        LEARNED,
        /** A column goes at most so many steps up its ladder. */
        KEEP;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param column of {@code KEEP}; else empty */
    public record Goal(Aim is, int bound, String column) {

        String id() {
            return is.word() + (column.isEmpty() ? "" : "." + column);
        }
    }

    /** Nothing is changed. */
    AnonymiseChoice untouched() {
        return new AnonymiseChoice(quasi().stream().collect(Collectors.toMap(Column::id, column -> 0)), Set.of(), false);
    }
}
