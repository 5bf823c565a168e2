package org.mizan.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mizan.simulation.Anonymise.Column;
import org.mizan.simulation.Anonymise.Row;

/**
 * A learner's play of an {@link Anonymise}: a pure function of the table and the form fields.
 *
 * <p>Fields, besides those of {@link Steps}, as a page sends them and as {@link #fields()} gives them back in normal form:
 * <ul>
 * <li>{@code step.<column>} = how far up its ladder
 * <li>{@code out} = one value for each person whose row is left out; more than may be left out are dropped
 * <li>{@code counts} = {@code yes} if counts are published instead of rows
 * <li>{@code predict.<person>} = {@code yes} or {@code no}: will the second table find this person under my final choices?
 * </ul>
 */
public final class AnonymiseRun implements Run {

    static final String OUT = "out";
    static final String COUNTS = "counts";

    /**
     * @param name  of the form field, with the values {@code yes} and {@code no}
     * @param found under the present choices; not to be shown before the report
     */
    public record Prediction(String name, Anonymise.Person person, Optional<Boolean> said, boolean found) {

        public boolean right() {
            return said.isPresent() && said.get() == found;
        }

        public boolean saidYes() {
            return said.orElse(false);
        }

        public boolean saidNo() {
            return !said.orElse(true);
        }
    }

    /** A sensitive value in words, and how often it occurs. */
    public record Times(String label, int times) {
    }

    private final Anonymise table;
    private final Steps steps;
    private final AnonymiseOutcome outcome;
    private final boolean tooMany;
    private @Nullable AnonymiseReport report;

    /** Never throws, whatever the fields hold. */
    public static AnonymiseRun of(Anonymise table, Map<String, List<String>> fields) {
        return new AnonymiseRun(table, Steps.of(fields, !table.predictions().isEmpty(),
                sent -> table.predictions().stream().allMatch(person -> sent.yesOrNo("predict." + person).isPresent())));
    }

    private AnonymiseRun(Anonymise table, Steps steps) {
        this.table = table;
        this.steps = steps;
        Sent given = steps.given();
        List<String> out = table.rows().stream().map(Row::person).filter(given.values(OUT)::contains).toList();
        tooMany = out.size() > table.suppress();
        outcome = table.evaluate(new AnonymiseChoice(table.quasi().stream().collect(Collectors.toMap(Column::id, column -> step(given, column))),
                Set.copyOf(out.subList(0, Math.min(out.size(), table.suppress()))), table.aggregate() && given.value(COUNTS).filter("yes"::equals).isPresent()));
    }

    private static int step(Sent given, Column column) {
        return given.value("step." + column.id()).filter(text -> text.matches("\\d{1,2}")).map(Integer::parseInt).filter(step -> step <= column.last()).orElse(0);
    }

    /** Name of the form field of a column. */
    public String field(Column column) {
        return "step." + column.id();
    }

    @Override
    public Anonymise simulation() {
        return table;
    }

    @Override
    public Stage stage() {
        return steps.stage();
    }

    /** The learner wanted to go on, but a prediction is missing. */
    public boolean incomplete() {
        return steps.incomplete();
    }

    /** More rows were marked than may be left out; the last ones stay. */
    public boolean tooMany() {
        return tooMany;
    }

    public AnonymiseOutcome outcome() {
        return outcome;
    }

    public int step(Column column) {
        return outcome.choice().step(column.id());
    }

    public boolean isLeftOut(Row row) {
        return outcome.choice().leftOut().contains(row.person());
    }

    /** The words of a sensitive value. */
    public String value(String id) {
        return table.sensitive().cell(id, 0).text();
    }

    /** How often each sensitive value occurs in a group. */
    public List<Times> values(AnonymiseOutcome.Group group) {
        return times(group.values());
    }

    /** How often each sensitive value occurs in all that is published. */
    public List<Times> allValues() {
        return times(outcome.all());
    }

    private List<Times> times(Map<String, Long> values) {
        return values.entrySet().stream().map(one -> new Times(value(one.getKey()), one.getValue().intValue())).toList();
    }

    /** The words of columns, one after the other. */
    public String labels(List<Column> columns) {
        return columns.stream().map(Column::label).collect(Collectors.joining(" + "));
    }

    /** A row of the table as it was, cell by cell. */
    public List<String> cells(Row row) {
        return words(row, table.columns());
    }

    /** A row of the second table, cell by cell. */
    public List<String> secondCells(Row row) {
        return words(row, shared());
    }

    /** The columns that both tables have. */
    public List<Column> shared() {
        return table.second().columns().stream().flatMap(column -> table.column(column).stream()).toList();
    }

    private static List<String> words(Row row, List<Column> columns) {
        return IntStream.range(0, columns.size()).mapToObj(i -> columns.get(i).cell(row.cells().get(i), 0).text()).toList();
    }

    public List<Prediction> predictions() {
        return table.predictions().stream().map(person -> {
            String name = "predict." + person;
            return new Prediction(name, table.person(person), steps.given().yesOrNo(name), outcome.match(person).filter(AnonymiseMatch::found).isPresent());
        }).toList();
    }

    /** How many predictions are still to be made. */
    public int missing() {
        return (int) predictions().stream().filter(one -> one.said().isEmpty()).count();
    }

    public long rightPredictions() {
        return predictions().stream().filter(Prediction::right).count();
    }

    @Override
    public List<AnonymiseReport.Judged> goals() {
        return AnonymiseReport.judged(table, outcome);
    }

    /** Why somebody is found, or is not: columns that, told otherwise, would change it. */
    @Override
    public List<Why> whys() {
        return outcome.matches().stream().map(match -> new Why(match.person().id(), match.person().label(),
                table.quasi().stream().map(column -> new Cause(column.label(), turns(match, column))).toList())).filter(Why::asks).toList();
    }

    private boolean turns(AnonymiseMatch match, Column column) {
        AnonymiseChoice other = outcome.choice().with(column.id(), match.found() ? column.last() : 0);
        return table.evaluate(other).match(match.person().id()).filter(AnonymiseMatch::found).isPresent() != match.found();
    }

    /** What the present choices achieve and cost; to be shown at the stage of that name. */
    public AnonymiseReport report() {
        AnonymiseReport found = report;
        if (found == null) {
            found = AnonymiseReport.of(table, outcome);
            report = found;
        }
        return found;
    }

    @Override
    public Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        table.quasi().forEach(column -> fields.put(field(column), List.of(String.valueOf(step(column)))));
        if (!outcome.choice().leftOut().isEmpty()) {
            fields.put(OUT, table.rows().stream().map(Row::person).filter(outcome.choice().leftOut()::contains).toList());
        }
        if (outcome.choice().counts()) {
            fields.put(COUNTS, List.of("yes"));
        }
        predictions().forEach(one -> one.said().ifPresent(said -> fields.put(one.name(), List.of(said ? "yes" : "no"))));
        steps.remember(fields);
        return fields;
    }

    @Override
    public Map<String, List<String>> carried() {
        Map<String, List<String>> carried = fields();
        if (stage() != Stage.REPORT) {
            table.quasi().forEach(column -> carried.remove(field(column)));
            carried.remove(OUT);
            carried.remove(COUNTS);
        }
        if (stage() == Stage.PREDICT) {
            predictions().forEach(one -> carried.remove(one.name()));
        }
        return carried;
    }

    @Override
    public boolean answered() {
        return steps.reported();
    }
}
