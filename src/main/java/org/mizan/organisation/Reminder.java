package org.mizan.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a mail that somebody was sent about what an organisation asked of them, or is about to be sent.
 *
 * @param assignment the title of what is asked, in the organisation's words
 * @param occasion   why on that day
 * @param due        the last day on which it is in time, in the organisation's zone
 * @param sent       when the mail was handed to the mail server
 */
public record Reminder(OrganisationId organisation, String assignment, String course, Occasion occasion, Optional<LocalDate> due, Optional<Instant> sent) {
}
