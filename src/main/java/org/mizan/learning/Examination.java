package org.mizan.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.course.ContentHash;

/**
 * One person's attempt at the assessment of a course.
 *
 * @param number  1 for the first attempt
 * @param hash    the version of the assessment in which it was begun, and by which it is finished and marked
 * @param seed    decides what is drawn and every mixed order; no browser learns it
 * @param pass    the least share that passes, in percent, as it was when it was begun
 * @param answers by item; fields by position and id, so that they mean the same in every language
 * @param result  once it was handed in
 */
public record Examination(String course, int number, ContentHash hash, long seed, int pass, Instant began,
        Map<String, Map<String, List<String>>> answers, Optional<Result> result) {

    public Examination {
        answers = Map.copyOf(answers);
    }

    /** @param share from 0 to 1 */
    public record Result(Instant handedIn, double share, boolean passed) {

        public int percent() {
            return Grade.percent(share);
        }
    }

    public boolean running() {
        return result.isEmpty();
    }

    public boolean passed() {
        return result.filter(Result::passed).isPresent();
    }

    /** What is kept of an item; empty if nothing was answered. */
    public Map<String, List<String>> answer(String item) {
        return answers.getOrDefault(item, Map.of());
    }
}
