package org.mizan.delivery;

import java.time.Duration;

/**
 * How long a message rests after it could not be delivered: twice as long each time, from two seconds to a quarter of an hour, less up to a half by
 * chance, so that what failed together is not tried again together.
 */
public final class Pause {

    static final Duration FIRST = Duration.ofSeconds(2);
    static final Duration LONGEST = Duration.ofMinutes(15);

    private Pause() {
    }

    /**
     * @param tries how often it has been tried in vain, at least once
     * @param luck  from 0 to 1, at random
     */
    public static Duration after(int tries, double luck) {
        // 2 s · 2^9 is more than the longest; beyond that there is nothing to double.
        Duration doubled = FIRST.multipliedBy(1L << Math.min(Math.max(tries, 1) - 1, 9));
        Duration whole = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return Duration.ofMillis(Math.round(whole.toMillis() * (0.5 + luck / 2)));
    }
}
