package org.mizan.practice;

import java.util.Optional;

import org.mizan.quiz.Confidence;

/** How well something was remembered, in the four grades of FSRS; all but the first mean that it was. */
public enum Rating {
    AGAIN, HARD, GOOD, EASY;

    /** Below this share an answer was not remembered: with less than half of it right, chance explains it as well. */
    private static final double REMEMBERED = 0.5;

    /** 1 to 4, as the formulas count. */
    int grade() {
        return ordinal() + 1;
    }

    /**
     * What an answer says about the memory of it.
     *
     * @param share      how much of it was right, from 0 to 1
     * @param confidence how sure the learner was before it was marked, if that was asked
     * @param helped     a hint was read before
     */
    public static Rating of(double share, Optional<Confidence> confidence, boolean helped) {
        if (share < REMEMBERED) {
            return AGAIN;
        }
        if (share < 1 || helped || confidence.filter(said -> said == Confidence.UNSURE).isPresent()) {
            return HARD;
        }
        return confidence.filter(said -> said == Confidence.SURE).isPresent() ? EASY : GOOD;
    }
}
