package org.mizan.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.mizan.quiz.Asked;
import org.mizan.quiz.Sitting;
import org.mizan.simulation.CoveredRun;

/**
 * How an attempt is marked: each item from 0 to 1, all alike, and the attempt by their mean. Confidence earns points beside the marks, never in them, and
 * time counts for nothing.
 *
 * @param marks one for each item, in the order in which they were asked
 * @param pass  the least share that passes, in percent
 */
public record Grade(List<Mark> marks, int pass) {

    /** What a sum of shares may lose to binary fractions; far less than any mark. */
    private static final double ROUNDING = 1e-9;

    public Grade {
        marks = List.copyOf(marks);
    }

    /**
     * @param share  from 0 to 1; what was not answered counts 0
     * @param points what the confidence gained or cost; empty if none was said
     */
    public record Mark(Item item, boolean answered, double share, Optional<Integer> points) {

        public boolean right() {
            return share > 1 - ROUNDING;
        }
    }

    /** @param answers by item, as they are kept */
    public static Grade of(Paper paper, Map<String, Map<String, List<String>>> answers, int pass) {
        return new Grade(paper.items().stream().map(item -> mark(paper, item, answers.getOrDefault(item.id(), Map.of()))).toList(), pass);
    }

    private static Mark mark(Paper paper, Item item, Map<String, List<String>> kept) {
        if (item instanceof Item.Playing playing) {
            CoveredRun run = paper.run(playing, kept);
            return new Mark(item, run.answered(), run.share(), Optional.empty());
        }
        // An order that nobody touched was answered by nobody, however well chance has mixed it.
        if (!paper.isAnswered(item, kept)) {
            return new Mark(item, false, 0, Optional.empty());
        }
        Sitting sitting = paper.marked((Item.Asking) item, kept);
        Asked asked = sitting.questions().get(0);
        return new Mark(item, true, sitting.share(), asked.points());
    }

    /** The mean of all marks, from 0 to 1. */
    public double share() {
        return marks.stream().mapToDouble(Mark::share).average().orElse(0);
    }

    public boolean passed() {
        return share() * 100 + ROUNDING >= pass;
    }

    /** Whole percents, rounded down, so that nobody reads a pass that is none. */
    public int percent() {
        return percent(share());
    }

    /** A share in whole percents, rounded down. */
    public static int percent(double share) {
        return (int) Math.floor(share * 100 + ROUNDING);
    }

    public int right() {
        return (int) marks.stream().filter(Mark::right).count();
    }

    /** The sum of what confidence gained and cost; empty if it was never said. */
    public Optional<Integer> points() {
        List<Integer> said = marks.stream().flatMap(mark -> mark.points().stream()).toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(said.stream().mapToInt(Integer::intValue).sum());
    }

    /** Outcomes of which something was not wholly right, without repetition. */
    public List<String> missed() {
        return marks.stream().filter(mark -> !mark.right()).flatMap(mark -> mark.item().outcome().map(Stream::of).orElse(Stream.empty())).distinct()
                .toList();
    }
}
