package org.mizan.quiz;

/** A question of one of the four kinds; each kind marks its own answers. */
public sealed interface Question permits Choice, Ordering, Matching, Gaps {

    About about();

    default String id() {
        return about().id();
    }

    /** {@code choice}, {@code ordering}, {@code matching} or {@code gaps}: templates choose by it. */
    String kind();

    /**
     * Marks an answer. Values that no form of this question could have sent count as wrong, never as an error.
     *
     * @return share from 0 to 1 and what was right in detail
     */
    Marking mark(Answer answer);
}
