package org.mizan.organisation;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When a mail may arrive: by day, where the person who reads it is. */
public final class DaylightHours {

    private static final LocalTime FIRST = LocalTime.of(9, 0);
    private static final LocalTime LAST = LocalTime.of(17, 0);

    private DaylightHours() {
    }

    /** Now, if it is day there; else the next morning at nine. */
    public static Instant next(Instant now, ZoneId zone) {
        ZonedDateTime there = now.atZone(zone);
        LocalTime time = there.toLocalTime();
        if (!time.isBefore(FIRST) && time.isBefore(LAST)) {
            return now;
        }
        return there.toLocalDate().plusDays(time.isBefore(FIRST) ? 0 : 1).atTime(FIRST).atZone(zone).toInstant();
    }
}
