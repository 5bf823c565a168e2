package org.mizan.learning.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.course.LessonId;
import org.mizan.learning.Enrolment;
import org.mizan.learning.Studies;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What other features may see of what is kept here. */
@ApplicationScoped
class KeptStudies implements Studies {

    private final LessonsDone lessons;
    private final Enrolments enrolments;

    @Inject
    KeptStudies(LessonsDone lessons, Enrolments enrolments) {
        this.lessons = lessons;
        this.enrolments = enrolments;
    }

    @Override
    public Map<LessonId, Instant> done(PersonId person) {
        return lessons.of(person);
    }

    @Override
    public List<Enrolment> enrolments(PersonId person) {
        return enrolments.of(person);
    }

    @Override
    public Optional<LessonId> lastOpened(PersonId person) {
        return lessons.lastOpened(person);
    }
}
