package org.mizan.quiz;

import java.util.List;

/**
 * What a learner answered, by position so that it counts in every language.
 *
 * @param values for a choice the positions chosen; for an ordering the written positions in the learner's order; for a matching one
 *               value a row, the position of the chosen right cell (rows first, then distractors) or empty; for gaps one text a gap
 */
public record Answer(List<String> values) {

    public Answer {
        values = List.copyOf(values);
    }
}
