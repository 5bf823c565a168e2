package org.mizan.learning.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.mizan.course.ContentHash;
import org.mizan.learning.CourseBegun;
import org.mizan.learning.Enrolment;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who takes which course. */
@ApplicationScoped
@Transactional
public class Enrolments {

    private static final String ENROL = """
            insert into enrolment (person, course, hash, began) values (:person, :course, :hash, :now)
            on conflict (person, course) do nothing""";

    private final EnrolmentEntity.Repository rows;
    private final Event<CourseBegun> begun;
    private final Clock clock;

    @Inject
    Enrolments(EnrolmentEntity.Repository rows, Event<CourseBegun> begun, Clock clock) {
        this.rows = rows;
        this.begun = begun;
        this.clock = clock;
    }

    /** Enrols once; a second time changes nothing. */
    public void enrol(PersonId person, String course, ContentHash hash) {
        Instant now = clock.instant();
        if (rows.getEntityManager().createNativeQuery(ENROL).setParameter("person", person.value()).setParameter("course", course)
                .setParameter("hash", hash.value()).setParameter("now", now).executeUpdate() == 1) {
            begun.fire(new CourseBegun(person, course, now));
        }
    }

    /** The oldest first. */
    public List<Enrolment> of(PersonId person) {
        return rows.of(person).stream().map(EnrolmentEntity::record).toList();
    }
}
