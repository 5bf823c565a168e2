package org.mizan.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A printed code by which people without e-mail join an organisation. What it reads nobody knows but whoever has the sheet.
 *
 * @param group     into which whoever joins with it comes
 * @param lastDay   the last day of the organisation on which it opens
 * @param places    how many may join with it
 * @param taken     how many have
 * @param withdrawn since when it opens no more
 */
public record JoiningCode(UUID id, OrganisationId organisation, Optional<UUID> group, LocalDate lastDay, int places, int taken, Instant created,
        Optional<Instant> withdrawn) {

    /** What a code does on a day of the organisation. */
    public State state(LocalDate today) {
        if (withdrawn.isPresent()) {
            return State.WITHDRAWN;
        }
        if (today.isAfter(lastDay)) {
            return State.ENDED;
        }
        return taken < places ? State.OPEN : State.FULL;
    }

    /** Whether a code opens, and if not, why. */
    public enum State {
        OPEN, FULL, ENDED, WITHDRAWN
    }
}
