package org.mizan.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A completion as its learner sees it, with the choice to show it to other applications.
 *
 * @param since    since when it is shown; empty means it is private
 * @param onItsWay whether the account system has yet to hear of the latest choice
 * @param counts   whether it still counts: one that does not is shown to nobody
 * @param conditions because of which it is shown whether the learner chose so or not
 */
public record Showing(Completion completion, Optional<Instant> since, boolean onItsWay, boolean counts, List<Conditions.Condition> conditions) {

    public Showing {
        conditions = List.copyOf(conditions);
    }

    /** As templates choose by it: ended, shown, showing, hiding or hidden. */
    public String word() {
        if (!counts) {
            return "ended";
        }
        return since.isPresent() ? onItsWay ? "showing" : "shown" : onItsWay ? "hiding" : "hidden";
    }
}
