package org.mizan.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The end of a {@link MirrorRun}: what the final choices achieved and what they cost.
 *
 * @param goals            all of them in file order, each met or lost
 * @param lockedBeyondNeed changed settings (as they stand) whose return to the default would keep all goals met
 * @param exposures        sensitive cells that are known and that no goal speaks of
 * @param shortestWay      the settings to change, and how, in a solution with the fewest changes (none to change: the defaults solve it);
 *                         empty if none was found
 * @param patterns         what each dark pattern cost
 */
public record MirrorReport(List<Judged> goals, List<Chosen> lockedBeyondNeed, List<Known> exposures, Optional<List<Chosen>> shortestWay,
        List<PatternCost> patterns) {

    public MirrorReport {
        goals = List.copyOf(goals);
        lockedBeyondNeed = List.copyOf(lockedBeyondNeed);
        exposures = List.copyOf(exposures);
        patterns = List.copyOf(patterns);
    }

    /**
     * @param why the shortest chain of reasons, if the cell is known
     */
    public record Judged(Mirror.Goal goal, Known cell, boolean met, Optional<Reason> why) implements Run.Goal {

        @Override
        public String id() {
            return (goal.keep() ? "keep." : "never.") + goal.cell().audience() + "." + goal.cell().datum();
        }
    }

    /**
     * What a setting with a dark pattern cost as it stands.
     *
     * @param pattern one of the six families
     * @param best    the setting with the option under which fewest cells would be known, of those that lose no goal met now
     * @param cells   what would then vanish; empty if the learner was not caught by it
     */
    public record PatternCost(Chosen chosen, String pattern, Chosen best, List<Known> cells) {

        public PatternCost {
            cells = List.copyOf(cells);
        }
    }

    static MirrorReport of(Mirror mirror, MirrorOutcome outcome) {
        return new MirrorReport(judged(mirror, outcome), lockedBeyondNeed(mirror, outcome), exposures(mirror, outcome), shortestWay(outcome),
                patterns(mirror, outcome));
    }

    public List<Judged> met() {
        return goals.stream().filter(Judged::met).toList();
    }

    public List<Judged> lost() {
        return goals.stream().filter(goal -> !goal.met()).toList();
    }

    public boolean allMet() {
        return lost().isEmpty();
    }

    static List<Judged> judged(Mirror mirror, MirrorOutcome outcome) {
        List<Judged> judged = new ArrayList<>();
        for (Mirror.Goal goal : mirror.goals()) {
            mirror.known(goal.cell()).ifPresent(cell -> judged
                    .add(new Judged(goal, cell, outcome.meets(goal), outcome.why(goal.cell()).stream().findFirst())));
        }
        return judged;
    }

    private static List<Chosen> lockedBeyondNeed(Mirror mirror, MirrorOutcome outcome) {
        List<Chosen> chosen = outcome.chosen();
        return IntStream.range(0, chosen.size()).filter(setting -> !chosen.get(setting).untouched())
                .filter(setting -> outcome.meetsAll() && outcome.with(setting, untouched(mirror, setting)).meetsAll())
                .mapToObj(chosen::get).toList();
    }

    private static int untouched(Mirror mirror, int setting) {
        Mirror.Setting one = mirror.settings().get(setting);
        return one.options().indexOf(one.untouched());
    }

    private static List<Known> exposures(Mirror mirror, MirrorOutcome outcome) {
        Set<Mirror.Cell> asked = new HashSet<>();
        mirror.goals().forEach(goal -> asked.add(goal.cell()));
        return outcome.known().stream().filter(cell -> cell.sensitive() && !asked.contains(cell.cell())).toList();
    }

    private static Optional<List<Chosen>> shortestWay(MirrorOutcome outcome) {
        return outcome.shortestWay().map(best -> best.chosen().stream().filter(one -> !one.untouched()).toList());
    }

    private static List<PatternCost> patterns(Mirror mirror, MirrorOutcome outcome) {
        List<PatternCost> costs = new ArrayList<>();
        for (int setting = 0; setting < mirror.settings().size(); setting++) {
            Optional<String> pattern = mirror.settings().get(setting).pattern();
            if (pattern.isPresent()) {
                costs.add(cost(mirror, outcome, setting, pattern.get()));
            }
        }
        return costs;
    }

    private static PatternCost cost(Mirror mirror, MirrorOutcome outcome, int setting, String pattern) {
        List<Mirror.Goal> met = mirror.goals().stream().filter(outcome::meets).toList();
        MirrorOutcome best = outcome;
        for (int option = 0; option < mirror.settings().get(setting).options().size(); option++) {
            MirrorOutcome other = outcome.with(setting, option);
            if (other.known().size() < best.known().size() && met.stream().allMatch(other::meets)) {
                best = other;
            }
        }
        List<Known> left = best.known();
        return new PatternCost(outcome.chosen().get(setting), pattern, best.chosen().get(setting),
                outcome.known().stream().filter(cell -> !left.contains(cell)).toList());
    }
}
