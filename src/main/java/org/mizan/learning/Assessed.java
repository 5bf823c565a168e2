package org.mizan.learning;

import java.util.List;
import java.util.Optional;

/**
 * How a learner stands in the assessment of a course.
 *
 * @param admission whether an attempt may be begun now
 * @param attempts  the first one first
 */
public record Assessed(Admission admission, List<Examination> attempts) {

    public Assessed {
        attempts = List.copyOf(attempts);
    }

    public boolean passed() {
        return attempts.stream().anyMatch(Examination::passed);
    }

    /** The attempt that was begun and not handed in. */
    public Optional<Examination> running() {
        return attempts.stream().filter(Examination::running).findFirst();
    }

    /** The attempt that was handed in last. */
    public Optional<Examination> last() {
        return attempts.stream().filter(attempt -> !attempt.running()).reduce((one, later) -> later);
    }

    /** The best of the attempts that were handed in, in whole percents. */
    public Optional<Integer> best() {
        return attempts.stream().flatMap(attempt -> attempt.result().stream()).map(Examination.Result::percent).max(Integer::compare);
    }

    /** As templates choose by it: new, running, passed or open. */
    public String word() {
        return running().isPresent() ? "running" : passed() ? "passed" : attempts.isEmpty() ? "new" : "open";
    }
}
