package org.mizan.quiz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.mizan.language.Markup;

/**
 * Steps to put in order.
 *
 * @param items in the right order, at least two; always shown shuffled
 */
public record Ordering(About about, List<Markup> items) implements Question {

    public Ordering {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "ordering";
    }

    /** Adjacent pairs of the right order that stand next to each other in the answer, in that order, over n − 1. */
    @Override
    public Marking mark(Answer answer) {
        List<String> given = answer.values();
        boolean wellFormed = given.size() == items.size() && given.stream().distinct().count() == items.size();
        List<Boolean> parts = IntStream.range(0, items.size() - 1).mapToObj(i -> {
            int at = given.indexOf(String.valueOf(i));
            return wellFormed && at >= 0 && at + 1 < given.size() && given.get(at + 1).equals(String.valueOf(i + 1));
        }).collect(Collectors.toList());
        return new Marking(parts.stream().filter(kept -> kept).count() / (double) (items.size() - 1), parts);
    }
}
