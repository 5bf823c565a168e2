package org.mizan.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mizan.simulation.Anonymise.Column;

/** Tries every way of publishing a table, in so far as there are not too many. */
final class AnonymiseSolver {

    static final long MOST = 20_000;
    private static final Kept<Anonymise, AnonymiseSolver> KEPT = new Kept<>(AnonymiseSolver::new);

    private final Anonymise table;
    private final long configurations;
    private final boolean[] reached;
    private final boolean[] missed;
    private long solutions;
    private @Nullable AnonymiseOutcome best;

    static AnonymiseSolver of(Anonymise table) {
        return KEPT.of(table);
    }

    AnonymiseSolver(Anonymise table) {
        this.table = table;
        reached = new boolean[table.goals().size()];
        missed = new boolean[table.goals().size()];
        List<Set<String>> leftOut = leftOut();
        long all = (long) leftOut.size() * (table.aggregate() ? 2 : 1);
        for (Column column : table.quasi()) {
            all *= column.last() + 1;
        }
        configurations = all;
        if (!sampled()) {
            for (Set<String> out : leftOut) {
                steps(0, table.untouched(), out);
            }
        }
    }

    private List<Set<String>> leftOut() {
        List<Set<String>> all = new ArrayList<>(List.of(Set.of()));
        for (Anonymise.Row row : table.rows()) {
            for (Set<String> some : List.copyOf(all)) {
                if (some.size() < table.suppress() && all.size() <= MOST) {
                    Set<String> more = new HashSet<>(some);
                    more.add(row.person());
                    all.add(more);
                }
            }
        }
        return all;
    }

    private void steps(int at, AnonymiseChoice choice, Set<String> out) {
        if (at < table.quasi().size()) {
            Column column = table.quasi().get(at);
            column.steps().forEach(step -> steps(at + 1, choice.with(column.id(), step), out));
            return;
        }
        look(table.evaluate(new AnonymiseChoice(choice.steps(), out, false)));
        if (table.aggregate()) {
            look(table.evaluate(new AnonymiseChoice(choice.steps(), out, true)));
        }
    }

    private void look(AnonymiseOutcome outcome) {
        boolean all = true;
        for (int i = 0; i < reached.length; i++) {
            if (!all && reached[i] && missed[i]) {
                continue;
            }
            boolean met = outcome.meets(table.goals().get(i));
            reached[i] |= met;
            missed[i] |= !met;
            all &= met;
        }
        solutions += all ? 1 : 0;
        AnonymiseOutcome before = best;
        if (all && (before == null || outcome.loss() < before.loss())) {
            best = outcome;
        }
    }

    /** How many ways there are. */
    long configurations() {
        return configurations;
    }

    /** There are too many ways to try each: nothing was tried. */
    boolean sampled() {
        return configurations > MOST;
    }

    long solutions() {
        return solutions;
    }

    /** A way that meets all goals and loses least; empty if there is none, or not all were tried. */
    Optional<AnonymiseOutcome> best() {
        return Optional.ofNullable(best);
    }

    boolean solvedByDefault() {
        return table.evaluate(table.untouched()).meetsAll();
    }

    /** Every column at the end of its ladder. */
    boolean solvedByLocking() {
        Map<String, Integer> ends = table.quasi().stream().collect(Collectors.toMap(Column::id, Column::last));
        return table.evaluate(new AnonymiseChoice(ends, Set.of(), false)).meetsAll()
                || table.aggregate() && table.evaluate(new AnonymiseChoice(ends, Set.of(), true)).meetsAll();
    }

    /** Goals, by their number, that every way meets; none if not all were tried. */
    List<Integer> idleGoals() {
        return sampled() ? List.of() : IntStream.range(0, missed.length).filter(goal -> !missed[goal]).boxed().toList();
    }

    /** Goals, by their number, that no way meets; none if not all were tried. */
    List<Integer> lostGoals() {
        return sampled() ? List.of() : IntStream.range(0, reached.length).filter(goal -> !reached[goal]).boxed().toList();
    }
}
