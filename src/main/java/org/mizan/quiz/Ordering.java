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
        List<Boolean> parts = IntStream.range(0, items.size() - 1).mapToObj(i -> wellFormed && follows(given, i))
                .collect(Collectors.toList());
        return Marking.of(parts);
    }

    private boolean follows(List<String> given, int first) {
        return IntStream.range(0, given.size() - 1).anyMatch(at -> reads(given.get(at), first) && reads(given.get(at + 1), first + 1));
    }

    /** Whether the item at a given position is this one, or reads the same. */
    private boolean reads(String position, int item) {
        return IntStream.range(0, items.size()).anyMatch(i -> String.valueOf(i).equals(position) && items.get(i).equals(items.get(item)));
    }
}
