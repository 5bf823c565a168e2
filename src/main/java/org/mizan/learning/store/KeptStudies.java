package org.mizan.learning.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.course.LessonId;
import org.mizan.learning.Assessed;
import org.mizan.learning.Enrolment;
import org.mizan.learning.MarkedLesson;
import org.mizan.learning.Note;
import org.mizan.learning.Reflection;
import org.mizan.learning.Renewal;
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
    private final MarkedLessons marked;
    private final Notes notes;
    private final Reflections reflections;

    @Inject
    KeptStudies(LessonsDone lessons, Enrolments enrolments, Examinations examinations, MarkedLessons marked, Notes notes, Reflections reflections) {
        this.lessons = lessons;
        this.enrolments = enrolments;
        this.examinations = examinations;
        this.marked = marked;
        this.notes = notes;
        this.reflections = reflections;
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
    public Map<String, Renewal> renewals(PersonId person) {
        return enrolments.renewals(person);
    }

    @Override
    public Map<String, Assessed> assessed(PersonId person) {
        return examinations.assessed(person);
    }

    @Override
    public List<MarkedLesson> marked(PersonId person) {
        return marked.of(person);
    }

    @Override
    public List<Note> notes(PersonId person) {
        return notes.of(person);
    }

    @Override
    public List<Reflection> reflections(PersonId person) {
        return reflections.of(person);
    }

    @Override
    public Optional<LessonId> lastOpened(PersonId person) {
        return lessons.lastOpened(person);
    }
}
