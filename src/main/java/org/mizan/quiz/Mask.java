package org.mizan.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stands between a page and the positions by which answers are kept.
 *
 * <p>Written positions of an ordering are its right order, those of a matching say which cell belongs to which row, and those of shuffled
 * options may give the author's habits away. So a page shows tokens instead: the same numbers, mixed by question and content hash.
 */
final class Mask {

    private final Quiz quiz;
    /** Question id to the token of each position; questions whose positions say nothing are missing. */
    private final Map<String, List<Integer>> tokens = new HashMap<>();

    Mask(Quiz quiz, String seed) {
        this.quiz = quiz;
        for (Question question : quiz.questions()) {
            int positions = masked(question);
            if (positions > 0) {
                tokens.put(question.id(), Shuffle.of(positions, seed, question.id(), "token"));
            }
        }
    }

    private int masked(Question question) {
        if (question instanceof Ordering ordering) {
            return ordering.items().size();
        }
        if (question instanceof Matching matching) {
            return matching.pairs().size() + matching.distractors().size();
        }
        return quiz.shuffle() && question instanceof Choice choice ? choice.options().size() : 0;
    }

    /** What a page shows instead of a position. */
    int token(String question, int position) {
        return Optional.ofNullable(tokens.get(question)).map(all -> all.get(position)).orElse(position);
    }

    /** Fields as they are kept, from fields as a page sent them; what is no token becomes no position either. */
    Map<String, List<String>> lift(Map<String, List<String>> sent) {
        return each(sent, (all, value) -> {
            int position = value.matches("0|[1-9]\\d{0,3}") ? all.indexOf(Integer.valueOf(value)) : -1;
            return position < 0 ? "" : String.valueOf(position);
        });
    }

    /** Fields for a page, from fields as they are kept. */
    Map<String, List<String>> put(Map<String, List<String>> kept) {
        return each(kept, (all, value) -> value.isEmpty() ? "" : String.valueOf(all.get(Integer.parseInt(value))));
    }

    private interface Exchange {

        String of(List<Integer> tokens, String value);
    }

    private Map<String, List<String>> each(Map<String, List<String>> fields, Exchange exchange) {
        Map<String, List<String>> exchanged = new HashMap<>(fields);
        for (Question question : quiz.questions()) {
            List<Integer> all = tokens.get(question.id());
            for (String name : List.of(Sitting.ANSWER + question.id(), Sitting.CHECKED + question.id())) {
                List<String> values = fields.get(name);
                if (all != null && values != null) {
                    exchanged.put(name, values.stream().map(value -> exchange.of(all, value == null ? "" : value)).toList());
                }
            }
        }
        return exchanged;
    }
}
