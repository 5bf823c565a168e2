package org.mizan.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.mizan.course.ContentHash;
import org.mizan.privacy.PersonId;

/**
 * One course of an assignment as it stands for one person in one period: all that an organisation ever learns of somebody's learning.
 *
 * @param period    how often it was asked before; 0 for what is asked once
 * @param opened    the day, in the organisation's zone, since when it counts
 * @param due       the last day on which it is in time
 * @param graceDays for how many days after it the person is not called overdue
 * @param required  whether it can be overdue at all
 * @param begun     when the person enrolled in the course, if they did
 */
public record Duty(UUID assignment, OrganisationId organisation, PersonId person, String course, int period, LocalDate opened, Optional<LocalDate> due,
        int graceDays, boolean required, Optional<Instant> begun, Optional<Completed> completed) {

    /** When, and which version. */
    public record Completed(Instant when, ContentHash hash) {
    }

    /** How it stands on a day of the organisation. */
    public Status status(LocalDate today) {
        if (completed.isPresent()) {
            return Status.COMPLETE;
        }
        if (required && due.filter(day -> today.isAfter(day.plusDays(graceDays))).isPresent()) {
            return Status.OVERDUE;
        }
        return begun.isPresent() ? Status.IN_PROGRESS : Status.NOT_STARTED;
    }

    /** The words that an organisation is told, and no others. */
    public enum Status {
        NOT_STARTED, IN_PROGRESS, COMPLETE, OVERDUE
    }
}
