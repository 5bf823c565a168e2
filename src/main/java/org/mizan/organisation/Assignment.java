package org.mizan.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import org.mizan.learning.Completion;
import org.mizan.privacy.PersonId;

/**
 * What an organisation asks of its members.
 *
 * @param title       in the organisation's words
 * @param courses     ids in the order in which they are to be taken: one course, or a path
 * @param required    whether it has to be done; else it is recommended, and never overdue
 * @param everyMonths after how many months it is asked again; empty asks once
 * @param graceDays   for how many days after the due day it is not yet called overdue
 * @param withdrawn   since when nobody is asked any more
 */
public record Assignment(UUID id, OrganisationId organisation, String title, List<String> courses, Whom whom, Deadline deadline, boolean required,
        OptionalInt everyMonths, int graceDays, Instant created, Optional<Instant> withdrawn) {

    public Assignment {
        courses = List.copyOf(courses);
    }

    /** Whether anybody is still asked. */
    public boolean stands() {
        return withdrawn.isEmpty();
    }

    public Optional<Recurrence> recurrence() {
        return everyMonths.isPresent() ? Optional.of(new Recurrence(everyMonths.getAsInt())) : Optional.empty();
    }

    /**
     * The last day on which it is in time for somebody whom it reached on a day. A day that is the same for everybody, and had passed when it reached
     * somebody who came later, is that first day for them.
     */
    public Optional<LocalDate> due(LocalDate reached, LocalDate asked) {
        return deadline.due(reached).map(day -> reached.isAfter(asked) && day.isBefore(reached) ? reached : day);
    }

    /**
     * Whether a completion from before it was asked will do: it has to count still, and what is asked every so many months has to be younger than
     * they are.
     */
    public boolean accepts(Completion before, Organisation asking, Instant now) {
        return before.counts(now) && recurrence().map(again -> again.covers(asking.day(before.completed()), asking.day(now))).orElse(true);
    }

    /** Of whom it is asked. */
    public sealed interface Whom {

        /** Everybody who is a member, and who becomes one. */
        record Everybody() implements Whom {
        }

        /** Who is in one of the groups, or comes into one, and some people besides. */
        record Some(Set<UUID> groups, Set<PersonId> people) implements Whom {
            public Some {
                groups = Set.copyOf(groups);
                people = Set.copyOf(people);
            }
        }
    }
}
