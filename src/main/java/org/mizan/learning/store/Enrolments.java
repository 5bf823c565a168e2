package org.mizan.learning.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.learning.Attendance;
import org.mizan.learning.Completion;
import org.mizan.learning.CourseBegun;
import org.mizan.learning.Enrolment;
import org.mizan.learning.Renewal;
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

    // Who completed a course before its version was kept completed the one in which it began, as far as anybody knows.
    private static final String ATTENDING = """
            select person, began, completed, coalesce(completed_hash, hash) from enrolment where course = :course and person in (:people)""";

    private final EnrolmentEntity.Repository rows;
    private final Renewing renewing;
    private final Event<CourseBegun> begun;
    private final Clock clock;

    @Inject
    Enrolments(EnrolmentEntity.Repository rows, Renewing renewing, Event<CourseBegun> begun, Clock clock) {
        this.rows = rows;
        this.renewing = renewing;
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

    /** Completions that may be renewed, by course. */
    public Map<String, Renewal> renewals(PersonId person) {
        return renewing.of(person, rows.of(person));
    }

    /**
     * Who of these people takes a course, and how it stands; read in one statement.
     *
     * @param people a thousand or so at a time
     */
    public List<Attendance> attending(Collection<PersonId> people, Course course) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<?> found = rows.getEntityManager().createNativeQuery(ATTENDING, Object[].class).setParameter("course", course.id())
                .setParameter("people", people.stream().map(PersonId::value).toList()).getResultList();
        return found.stream().map(each -> (Object[]) each).map(row -> new Attendance(new PersonId((UUID) row[0]), (Instant) row[1],
                Optional.ofNullable((Instant) row[2]).map(when -> completion(course, when, row[3].toString())))).toList();
    }

    private static Completion completion(Course course, Instant when, String hash) {
        return new Completion(course.id(), Optional.of(new ContentHash(hash)), when, course.certificate().flatMap(Course.CertificateRule::valid));
    }
}
