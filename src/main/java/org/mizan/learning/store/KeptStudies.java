package org.mizan.learning.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.course.LessonId;
import org.mizan.learning.Assessed;
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
    private final Examinations examinations;

    @Inject
    KeptStudies(LessonsDone lessons, Enrolments enrolments, Examinations examinations) {
        this.lessons = lessons;
        this.enrolments = enrolments;
        this.examinations = examinations;
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
    public Map<String, Assessed> assessed(PersonId person) {
        return examinations.assessed(person);
    }

    @Override
    public Optional<LessonId> lastOpened(PersonId person) {
        return lessons.lastOpened(person);
    }
}
