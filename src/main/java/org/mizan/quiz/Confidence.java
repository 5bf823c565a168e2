package org.mizan.quiz;

import java.util.Optional;

/** How sure a learner is, said before the answer is marked. Shown beside the marks; never part of them. */
public enum Confidence {
    UNSURE(1, 0), RATHER_SURE(2, -2), SURE(3, -6);

    private final int gain;
    private final int loss;

    Confidence(int gain, int loss) {
        this.gain = gain;
        this.loss = loss;
    }

    /** @param step {@code 1}, {@code 2} or {@code 3}, as the form sends it */
    static Optional<Confidence> of(int step) {
        return step >= 1 && step <= values().length ? Optional.of(values()[step - 1]) : Optional.empty();
    }

    /** {@code 1}, {@code 2} or {@code 3}, the value of the form field. */
    public int step() {
        return ordinal() + 1;
    }

    /** What a right answer gains. */
    public int gain() {
        return gain;
    }

    /** What an answer that is not wholly right gains: nothing, or less. */
    public int loss() {
        return loss;
    }

    int points(Marking marking) {
        return marking.right() ? gain : loss;
    }
}
