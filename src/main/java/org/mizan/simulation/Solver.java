package org.mizan.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Tries every configuration of a {@link Mirror} and says what it found. */
public final class Solver {

    /** More configurations than this are not tried each. */
    public static final long LIMIT = 1_000_000;

    /**
     * @param figures        see there
     * @param unseen         ids of data that nobody ever knows, in file order
     * @param unreachedGoals goals whose cell no setting alters, in file order; when sampled, those of which this is proven
     */
    public record Solved(Figures figures, List<String> unseen, List<Mirror.Goal> unreachedGoals) {

        public Solved {
            unseen = List.copyOf(unseen);
            unreachedGoals = List.copyOf(unreachedGoals);
        }
    }

    private final Mirror mirror;
    private final MirrorModel model;
    private final long[] known;
    private final long[] other;
    private final long[] seen;
    private final boolean[] alters;
    private final boolean[] altersGoal;
    private final boolean[] goalMet;
    private final boolean[] goalLost;
    private long solutions;
    private int fewestChanges = Integer.MAX_VALUE;
    private long minimalSolutions;
    private int fewestCells = Integer.MAX_VALUE;
    private boolean solvedByLocking;

    private Solver(Mirror mirror) {
        this.mirror = mirror;
        model = MirrorModel.of(mirror);
        known = model.blank();
        other = model.blank();
        seen = model.blank();
        alters = new boolean[model.optionCounts.length];
        altersGoal = new boolean[model.optionCounts.length];
        goalMet = new boolean[model.goalCount()];
        goalLost = new boolean[model.goalCount()];
    }

    public static Solved solve(Mirror mirror) {
        Solver solver = new Solver(mirror);
        return configurations(solver.model) <= LIMIT ? solver.all() : solver.bounds();
    }

    private static long configurations(MirrorModel model) {
        return product(Arrays.stream(model.optionCounts).asLongStream());
    }

    private static long product(LongStream factors) {
        return factors.reduce(1, (a, b) -> a != 0 && b > Long.MAX_VALUE / a ? Long.MAX_VALUE : a * b);
    }

    private Solved all() {
        int[] choices = model.initial.clone();
        int[] walked = IntStream.range(0, choices.length).filter(setting -> model.mentioned[setting]).toArray();
        Arrays.stream(walked).forEach(setting -> choices[setting] = 0);
        do {
            look(choices, walked);
        } while (next(choices, walked));
        // A setting that nothing asks about multiplies the solutions, but not those with the fewest changes.
        long others = product(IntStream.range(0, choices.length).filter(setting -> !model.mentioned[setting])
                .mapToLong(setting -> model.optionCounts[setting]));
        boolean solvable = solutions > 0;
        model.evaluate(model.initial, known);
        Figures figures = new Figures(configurations(model), false, Optional.of(solutions * others),
                solvable ? Optional.of(fewestChanges) : Optional.empty(), Optional.of(minimalSolutions),
                Optional.of(settings(setting -> !alters[setting])),
                Optional.of(settings(setting -> alters[setting] && !altersGoal[setting])), Optional.of(model.allMet(known)),
                Optional.of(solvedByLocking));
        return new Solved(figures, unseen(), goals(goal -> !(goalMet[goal] && goalLost[goal])));
    }

    private List<String> settings(IntPredicate which) {
        return IntStream.range(0, alters.length).filter(which).mapToObj(setting -> mirror.settings().get(setting).id()).toList();
    }

    private List<Mirror.Goal> goals(IntPredicate which) {
        return IntStream.range(0, model.goalCount()).filter(which).mapToObj(mirror.goals()::get).toList();
    }

    private List<String> unseen() {
        return IntStream.range(0, model.dataCount()).filter(datum -> !model.seen(seen, datum)).mapToObj(datum -> mirror.data().get(datum).id())
                .toList();
    }

    /** Counts on like an odometer; false when all configurations were there. */
    private boolean next(int[] choices, int[] walked) {
        for (int i = walked.length - 1; i >= 0; i--) {
            if (++choices[walked[i]] < model.optionCounts[walked[i]]) {
                return true;
            }
            choices[walked[i]] = 0;
        }
        return false;
    }

    private void look(int[] choices, int[] walked) {
        model.evaluate(choices, known);
        boolean solved = true;
        for (int goal = 0; goal < goalMet.length; goal++) {
            boolean met = model.met(known, goal);
            goalMet[goal] |= met;
            goalLost[goal] |= !met;
            solved &= met;
        }
        for (int i = 0; i < seen.length; i++) {
            seen[i] |= known[i];
        }
        int cells = MirrorModel.count(known);
        if (cells < fewestCells) {
            fewestCells = cells;
            solvedByLocking = false;
        }
        solvedByLocking |= solved && cells == fewestCells;
        if (solved) {
            count(choices);
        }
        for (int setting : walked) {
            if (choices[setting] > 0 && !altersGoal[setting]) {
                compare(choices, setting);
            }
        }
    }

    private void count(int[] choices) {
        int changes = 0;
        for (int setting = 0; setting < choices.length; setting++) {
            changes += choices[setting] == model.initial[setting] ? 0 : 1;
        }
        solutions++;
        if (changes < fewestChanges) {
            fewestChanges = changes;
            minimalSolutions = 0;
        }
        minimalSolutions += changes == fewestChanges ? 1 : 0;
    }

    /** Compares with the same configuration but this setting's first option: whatever differs anywhere differs from that one. */
    private void compare(int[] choices, int setting) {
        int chosen = choices[setting];
        choices[setting] = 0;
        model.evaluate(choices, other);
        choices[setting] = chosen;
        if (!Arrays.equals(known, other)) {
            alters[setting] = true;
            for (int goal = 0; goal < goalMet.length; goal++) {
                altersGoal[setting] |= model.met(known, goal) != model.met(other, goal);
            }
        }
    }

    /** What can be proven without trying each: from the most and the least that can ever be known. */
    private Solved bounds() {
        long[] most = model.most();
        long[] least = model.least();
        System.arraycopy(most, 0, seen, 0, seen.length);
        model.evaluate(model.initial, known);
        boolean unsolvable = false;
        List<Mirror.Goal> fixed = goals(goal -> model.met(most, goal) == model.met(least, goal));
        for (int goal = 0; goal < goalMet.length; goal++) {
            unsolvable |= !model.met(most, goal) && !model.met(least, goal);
        }
        Figures figures = new Figures(configurations(model), true, unsolvable ? Optional.of(0L) : Optional.empty(), Optional.empty(),
                unsolvable ? Optional.of(0L) : Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(model.allMet(known)),
                unsolvable ? Optional.of(false) : Optional.empty());
        return new Solved(figures, unseen(), fixed);
    }
}
