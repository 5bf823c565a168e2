package org.mizan.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether a learner may begin an attempt. The author says how many attempts there are in a row; when they are used up, as many open again a day
 * after the last was handed in, or as soon as somebody who may opens them. A pass closes the assessment until somebody opens it, or the completion that
 * it brought may be renewed.
 *
 * @param left  how many attempts are left in this row, if one may be begun now
 * @param opens when new attempts open, if the learner has to wait
 */
public record Admission(State state, int left, Optional<Instant> opens) {

    /** Time to sleep on it and to look at the lessons again. */
    public static final Duration PAUSE = Duration.ofDays(1);

    public enum State {
        /** An attempt may be begun. */
        OPEN,
        /** One was begun and not handed in; it goes on. */
        RUNNING,
        /** The assessment is passed. */
        PASSED,
        /** All attempts of this row are used up. */
        WAITING
    }

    /**
     * @param attempts the learner's, the first one first
     * @param limit    attempts in a row, at least 1
     * @param opened   when new attempts last opened to the learner, because somebody opened them or because it is time to renew
     */
    public static Admission of(List<Examination> attempts, int limit, Optional<Instant> opened, Instant now) {
        int used = 0;
        boolean passed = false;
        Optional<Instant> last = Optional.empty();
        for (Examination attempt : attempts) {
            if (attempt.running()) {
                return new Admission(State.RUNNING, 0, Optional.empty());
            }
            boolean newRow = used >= limit || between(last, opened, attempt.began());
            used = newRow ? 1 : used + 1;
            last = attempt.result().map(Examination.Result::handedIn);
            passed = attempt.passed();
        }
        if (last.isEmpty() || between(last, opened, Instant.MAX)) {
            return new Admission(State.OPEN, limit, Optional.empty());
        }
        if (passed) {
            return new Admission(State.PASSED, 0, Optional.empty());
        }
        if (used < limit) {
            return new Admission(State.OPEN, limit - used, Optional.empty());
        }
        Instant opens = last.get().plus(PAUSE);
        return opens.isAfter(now) ? new Admission(State.WAITING, 0, Optional.of(opens)) : new Admission(State.OPEN, limit, Optional.empty());
    }

    private static boolean between(Optional<Instant> earlier, Optional<Instant> moment, Instant later) {
        return earlier.isPresent() && moment.isPresent() && !moment.get().isBefore(earlier.get()) && moment.get().isBefore(later);
    }

    /** As templates choose by it. */
    public String word() {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
