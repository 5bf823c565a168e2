package org.mizan.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.mizan.organisation.Duty.Status;
import org.mizan.privacy.PersonId;

/**
 * One line of an organisation's report: how one course of an assignment stands for one person. There is nothing in it but this: no answer, no result,
 * no lesson, no minute.
 *
 * @param name  by which the organisation knows the person
 * @param title of the assignment, in the organisation's words
 */
public record Reported(PersonId person, String name, UUID assignment, String title, String course, int period, Status status, Optional<LocalDate> due,
        Optional<Instant> completed) {

    /** Which lines of the report; what is empty takes all. */
    public record Filter(Optional<UUID> assignment, Optional<String> course, Optional<UUID> group, Optional<Status> status) {

        public static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public boolean isEmpty() {
            return equals(NONE);
        }
    }

    /** Behind which line a page goes on. Lines stand in this order. */
    public record Place(String name, PersonId person, UUID assignment, String course) {
    }

    public Place place() {
        return new Place(name, person, assignment, course);
    }
}
