package org.mizan.practice;

/**
 * When something comes again: on whole days, the same for the same answers. There are no steps of minutes and nothing is left to chance.
 *
 * @param retention the probability with which it shall still be remembered then, above 0 and below 1
 * @param longest   the longest interval in days, at least 1
 */
public record Schedule(double retention, int longest) {

    /** Nine in ten, as FSRS is tuned for; after a year at the latest, since law and settings change by then. */
    public static final Schedule STANDARD = new Schedule(0.9, 365);

    /** What was not remembered comes again the next day: FSRS's relearning step, a day long. */
    private static final int NEXT_DAY = 1;

    /** @throws IllegalArgumentException if a value lies outside its bounds */
    public Schedule {
        if (!(retention > 0 && retention < 1) || longest < NEXT_DAY) {
            throw new IllegalArgumentException("no schedule: " + retention + ", " + longest);
        }
    }

    /** Whole days until it comes again, from 1 to the longest interval. */
    public int days(Memory memory) {
        return (int) Math.max(NEXT_DAY, Math.min(longest, Math.rint(memory.daysUntil(retention))));
    }

    /** The same after an answer: the next day if it was not remembered. */
    public int days(Memory memory, Rating rating) {
        return rating == Rating.AGAIN ? NEXT_DAY : days(memory);
    }
}
