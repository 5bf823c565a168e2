package org.mizan.practice;

/**
 * How well something is remembered, as FSRS-6 models it with its default weights.
 *
 * <p>The formulas are those of "The Algorithm" in the wiki of open-spaced-repetition/fsrs4anki and of its reference implementation py-fsrs 6.3.1
 * (open-spaced-repetition); names in capitals are theirs: D difficulty, S stability, R retrievability, G grade.
 *
 * @param stability  days after which it is remembered with a probability of nine in ten; {@value #LEAST_STABILITY} to {@value #MOST_STABILITY}
 * @param difficulty from {@value #LEAST_DIFFICULTY} to {@value #MOST_DIFFICULTY}
 */
public record Memory(double stability, double difficulty) {

    static final double LEAST_STABILITY = 0.001;
    static final double MOST_STABILITY = 36_500;
    static final double LEAST_DIFFICULTY = 1;
    static final double MOST_DIFFICULTY = 10;

    /** The 21 default weights of FSRS-6, w0 to w20. */
    private static final double[] W = { 0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542 };

    private static final double DECAY = -W[20];
    /** Chosen so that R is 0.9 after S days. */
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;

    /** @throws IllegalArgumentException if a value lies outside its bounds */
    public Memory {
        if (!(stability >= LEAST_STABILITY && stability <= MOST_STABILITY)) {
            throw new IllegalArgumentException("no stability: " + stability);
        }
        if (!(difficulty >= LEAST_DIFFICULTY && difficulty <= MOST_DIFFICULTY)) {
            throw new IllegalArgumentException("no difficulty: " + difficulty);
        }
    }

    /** After the first answer: S0(G) = w(G−1), D0(G). */
    public static Memory first(Rating rating) {
        return of(W[rating.ordinal()], firstDifficulty(rating));
    }

    /**
     * After another answer.
     *
     * @param days whole days since the last one, 0 for another on the same day
     */
    public Memory then(Rating rating, long days) {
        double next = days < 1 ? onTheSameDay(rating) : rating == Rating.AGAIN ? forgotten(days) : recalled(rating, days);
        return of(next, nextDifficulty(rating));
    }

    /** The probability of remembering it after so many days: R(t,S) = (1 + FACTOR · t/S)^DECAY. */
    public double retrievability(long days) {
        return Math.pow(1 + FACTOR * Math.max(0, days) / stability, DECAY);
    }

    /** Days until the probability has fallen to a wanted one: I(r,S) = S/FACTOR · (r^(1/DECAY) − 1). */
    double daysUntil(double retention) {
        return stability / FACTOR * (Math.pow(retention, 1 / DECAY) - 1);
    }

    /** D0(G) = w4 − e^(w5 · (G−1)) + 1, not yet bounded. */
    private static double firstDifficulty(Rating rating) {
        return W[4] - Math.exp(W[5] * (rating.grade() - 1)) + 1;
    }

    /** D' = D − w6 · (G−3) · (10−D)/9, drawn a little (w7) towards D0(easy). */
    private double nextDifficulty(Rating rating) {
        double moved = difficulty - W[6] * (rating.grade() - 3) * (MOST_DIFFICULTY - difficulty) / 9;
        return W[7] * firstDifficulty(Rating.EASY) + (1 - W[7]) * moved;
    }

    /** S · (1 + e^w8 · (11−D) · S^−w9 · (e^(w10 · (1−R)) − 1) · w15 if hard · w16 if easy). */
    private double recalled(Rating rating, long days) {
        double weight = rating == Rating.HARD ? W[15] : rating == Rating.EASY ? W[16] : 1;
        return stability * (1 + Math.exp(W[8]) * (11 - difficulty) * Math.pow(stability, -W[9])
                * (Math.exp(W[10] * (1 - retrievability(days))) - 1) * weight);
    }

    /** w11 · D^−w12 · ((S+1)^w13 − 1) · e^(w14 · (1−R)), and never more than S / e^(w17 · w18). */
    private double forgotten(long days) {
        double left = W[11] * Math.pow(difficulty, -W[12]) * (Math.pow(stability + 1, W[13]) - 1) * Math.exp(W[14] * (1 - retrievability(days)));
        return Math.min(left, stability / Math.exp(W[17] * W[18]));
    }

    /** S · e^(w17 · (G−3+w18)) · S^−w19; what was remembered never loses by it. */
    private double onTheSameDay(Rating rating) {
        double growth = Math.exp(W[17] * (rating.grade() - 3 + W[18])) * Math.pow(stability, -W[19]);
        return stability * (rating.grade() >= Rating.GOOD.grade() ? Math.max(1, growth) : growth);
    }

    private static Memory of(double stability, double difficulty) {
        return new Memory(between(LEAST_STABILITY, stability, MOST_STABILITY), between(LEAST_DIFFICULTY, difficulty, MOST_DIFFICULTY));
    }

    private static double between(double least, double value, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
