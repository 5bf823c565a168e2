package org.mizan.simulation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The end of an {@link AnonymiseRun}.
 *
 * @param goals   all of them in file order
 * @param columns what each column lost
 * @param beyond  columns that could stand one step lower, and all goals would still be met
 * @param rows    people whose rows could have stayed, likewise
 * @param counts  rows could have been published instead of counts, likewise
 * @param best    a way that meets all goals and loses least; empty if none was found
 */
public record AnonymiseReport(List<Judged> goals, List<Lost> columns, List<Anonymise.Column> beyond, List<Anonymise.Person> rows, boolean counts,
        Optional<Best> best) {

    public AnonymiseReport {
        goals = List.copyOf(goals);
        columns = List.copyOf(columns);
        beyond = List.copyOf(beyond);
        rows = List.copyOf(rows);
    }

    /**
     * @param figure what the goal bounds, as it stands; empty where nothing is published
     * @param column of a goal about one
     */
    public record Judged(Anonymise.Goal goal, OptionalInt figure, Optional<Anonymise.Column> column, boolean met) implements Run.Goal {

        @Override
        public String id() {
            return goal.id();
        }

        /** The words of the column that it is about; empty if it is about none. */
        public String name() {
            return column.map(Anonymise.Column::label).orElse("");
        }
    }

    /** @param percent of the column that is lost */
    public record Lost(Anonymise.Column column, int step, int percent) {
    }

    /** @param steps in the order of the columns */
    public record Best(int loss, List<Lost> steps, List<Anonymise.Person> leftOut, boolean counts) {

        public Best {
            steps = List.copyOf(steps);
            leftOut = List.copyOf(leftOut);
        }
    }

    static AnonymiseReport of(Anonymise table, AnonymiseOutcome outcome) {
        AnonymiseChoice choice = outcome.choice();
        boolean all = outcome.meetsAll();
        return new AnonymiseReport(judged(table, outcome), lost(table, outcome),
                table.quasi().stream().filter(column -> all && choice.step(column.id()) > 0 && table.evaluate(choice.with(column.id(), choice.step(column.id()) - 1)).meetsAll()).toList(),
                people(table, choice).stream().filter(person -> all && table.evaluate(choice.withRow(person.id())).meetsAll()).toList(),
                all && choice.counts() && table.evaluate(choice.withRows()).meetsAll(),
                AnonymiseSolver.of(table).best().map(best -> new Best(best.loss(), lost(table, best), people(table, best.choice()), best.choice().counts())));
    }

    static List<Judged> judged(Anonymise table, AnonymiseOutcome outcome) {
        return table.goals().stream().map(goal -> new Judged(goal, outcome.figure(goal), table.column(goal.column()), outcome.meets(goal))).toList();
    }

    private static List<Lost> lost(Anonymise table, AnonymiseOutcome outcome) {
        return table.columns().stream().map(column -> new Lost(column, outcome.choice().step(column.id()), (int) Math.round(100 * outcome.lossOf(column)))).toList();
    }

    private static List<Anonymise.Person> people(Anonymise table, AnonymiseChoice choice) {
        return table.people().stream().filter(person -> choice.leftOut().contains(person.id())).toList();
    }

    public boolean allMet() {
        return goals.stream().allMatch(Judged::met);
    }

    public long metCount() {
        return goals.stream().filter(Judged::met).count();
    }

    /** Nothing was given up beyond need. */
    public boolean lean() {
        return beyond.isEmpty() && rows.isEmpty() && !counts;
    }
}
