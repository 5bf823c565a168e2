package org.mizan.quiz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.mizan.language.Markup;

/**
 * Rows whose right cell is to be found.
 *
 * @param leftHeading  heading of the left column
 * @param rightHeading heading of the right column
 * @param pairs        rows, at least two; the right cells are shown shuffled, together with the distractors
 * @param distractors  right cells that belong to no row; their positions follow those of the pairs
 */
public record Matching(About about, Markup leftHeading, Markup rightHeading, List<Pair> pairs, List<Markup> distractors) implements Question {

    public record Pair(Markup left, Markup right) {
    }

    public Matching {
        pairs = List.copyOf(pairs);
        distractors = List.copyOf(distractors);
    }

    @Override
    public String kind() {
        return "matching";
    }

    /** Share of rows with their own right cell (or one that reads the same). */
    @Override
    public Marking mark(Answer answer) {
        List<String> given = answer.values();
        List<Boolean> parts = IntStream.range(0, pairs.size()).mapToObj(i -> i < given.size() && matches(i, given.get(i)))
                .collect(Collectors.toList());
        return Marking.of(parts);
    }

    private boolean matches(int row, String position) {
        return IntStream.range(0, pairs.size() + distractors.size())
                .anyMatch(i -> String.valueOf(i).equals(position) && cell(i).equals(pairs.get(row).right()));
    }

    /** The right cell at a position: of the pairs first, then of the distractors. */
    public Markup cell(int position) {
        return position < pairs.size() ? pairs.get(position).right() : distractors.get(position - pairs.size());
    }
}
