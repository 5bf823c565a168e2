package org.mizan.delivery;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One walk through what is due. A receiver that failed three times running seems to be away: its kind is left alone until the next round, so that an
 * outage costs a few tries and not one for each message, and holds up no other kind.
 */
public final class Round {

    static final int PATIENCE = 3;

    private final Map<String, Integer> failedRunning = new TreeMap<>();
    private final Map<String, Map<String, Integer>> failures = new TreeMap<>();

    /** @param kinds those that somebody carries */
    public Round(Set<String> kinds) {
        kinds.forEach(kind -> failedRunning.put(kind, 0));
    }

    /** Kinds of which the next message may be. */
    public Set<String> open() {
        var open = new TreeSet<String>();
        failedRunning.forEach((kind, times) -> {
            if (times < PATIENCE) {
                open.add(kind);
            }
        });
        return open;
    }

    public void delivered(String kind) {
        failedRunning.put(kind, 0);
    }

    /** @param reason as {@link Undelivered} says it */
    public void failed(String kind, String reason) {
        failedRunning.merge(kind, 1, Integer::sum);
        failures.computeIfAbsent(kind, none -> new TreeMap<>()).merge(reason, 1, Integer::sum);
    }

    /** By kind: how often which reason was given. */
    public Map<String, Map<String, Integer>> failures() {
        return failures;
    }
}
