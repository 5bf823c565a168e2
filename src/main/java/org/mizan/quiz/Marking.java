package org.mizan.quiz;

import java.util.List;

/**
 * The result of marking one answer.
 *
 * @param share from 0 to 1
 * @param parts for a choice one entry an option (did the learner treat it rightly), for an ordering one an adjacent pair of the written
 *              order (is it kept), for a matching one a row, for gaps one a gap
 */
public record Marking(double share, List<Boolean> parts) {

    public Marking {
        parts = List.copyOf(parts);
    }

    /** The share of parts that are right. */
    static Marking of(List<Boolean> parts) {
        return new Marking(parts.isEmpty() ? 1 : parts.stream().filter(right -> right).count() / (double) parts.size(), parts);
    }

    public boolean right() {
        return share == 1;
    }
}
