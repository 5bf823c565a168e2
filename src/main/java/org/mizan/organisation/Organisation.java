package org.mizan.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * An organisation that teaches its staff with Mizan.
 *
 * @param zone in whose days its due dates are meant
 */
public record Organisation(OrganisationId id, String name, ZoneId zone, Facts facts, Instant created) {

    /** The organisation's day at a moment. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
