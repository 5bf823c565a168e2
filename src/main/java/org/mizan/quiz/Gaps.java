package org.mizan.quiz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words or numbers to fill in.
 *
 * @param gaps in the order in which they stand in the prompt, at least one
 */
public record Gaps(About about, List<Gap> gaps) implements Question {

    public Gaps {
        gaps = List.copyOf(gaps);
    }

    @Override
    public String kind() {
        return "gaps";
    }

    /** Share of gaps filled rightly. */
    @Override
    public Marking mark(Answer answer) {
        List<String> given = answer.values();
        List<Boolean> parts = IntStream.range(0, gaps.size()).mapToObj(i -> i < given.size() && gaps.get(i).accepts(given.get(i)))
                .collect(Collectors.toList());
        return Marking.of(parts);
    }
}
