package org.mizan.simulation;

import java.util.Optional;

/**
 * A question to which the learner says yes or no before anything is uncovered, judged against the final choices.
 *
 * @param name   of the form field, with the values {@code yes} and {@code no}
 * @param asks   the question
 * @param said   what the learner predicted
 * @param truth  what is so under the present choices; not to be shown before the report
 */
public record Guess(String name, Line asks, Optional<Boolean> said, boolean truth) {

    public boolean right() {
        return said.isPresent() && said.get() == truth;
    }

    public boolean saidYes() {
        return said.orElse(false);
    }

    public boolean saidNo() {
        return !said.orElse(true);
    }
}
