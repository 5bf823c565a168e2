package org.mizan.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.course.LessonId;
import org.mizan.privacy.PersonId;

/** What learners have done so far, for features that show it: the port to what {@code learning} keeps. */
public interface Studies {

    /** Lessons done, under their present names, and when. */
    Map<LessonId, Instant> done(PersonId person);

    /** Courses that the learner has begun. */
    List<Enrolment> enrolments(PersonId person);

    /** Completions that may be renewed, by course. */
    Map<String, Renewal> renewals(PersonId person);

    /** How the learner stands in the assessments of all courses that have one, by course. */
    Map<String, Assessed> assessed(PersonId person);

    /** Lessons that the learner marked to find them again, the newest first. */
    List<MarkedLesson> marked(PersonId person);

    /** What the learner wrote about lessons, in clear, what was changed last first. */
    List<Note> notes(PersonId person);

    /** Where the learner wrote a reflection, what was changed last first. */
    List<Reflection> reflections(PersonId person);

    /** The lesson that was open last. */
    Optional<LessonId> lastOpened(PersonId person);
}
