package org.mizan.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Clocks that stand still. */
final class Clocks {

    static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), ZoneOffset.UTC);

    private Clocks() {
    }
}
