package org.mizan.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

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
