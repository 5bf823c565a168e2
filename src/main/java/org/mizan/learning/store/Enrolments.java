package org.mizan.learning.store;

import java.time.Clock;
import java.util.List;

import org.mizan.course.ContentHash;
import org.mizan.learning.Enrolment;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
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
    private final Clock clock;

    @Inject
    Enrolments(EnrolmentEntity.Repository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Enrols once; a second time changes nothing. */
    public void enrol(PersonId person, String course, ContentHash hash) {
        rows.getEntityManager().createNativeQuery(ENROL).setParameter("person", person.value()).setParameter("course", course)
                .setParameter("hash", hash.value()).setParameter("now", clock.instant()).executeUpdate();
    }

    /** The oldest first. */
    public List<Enrolment> of(PersonId person) {
        return rows.of(person).stream().map(EnrolmentEntity::record).toList();
    }
}
