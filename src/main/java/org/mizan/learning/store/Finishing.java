package org.mizan.learning.store;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mizan.course.Activity;
import org.mizan.course.Catalogue;
import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.learning.CourseCompleted;
import org.mizan.learning.Progress;
import org.mizan.learning.Renewal;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** When a lesson is done and a course completed; works inside its callers' transactions. */
@ApplicationScoped
class Finishing {

    private static final String ANSWERED = """
            select lesson, activity from attempt where person = :person and lesson in (:lessons) and answered_once
            union select lesson, activity from reflection where person = :person and lesson in (:lessons)""";

    // A lesson that was claimed becomes properly done when it is done here; nothing else changes what is done.
    private static final String DONE = """
            insert into lesson_done (person, lesson, hash, claimed, done) values (:person, :lesson, :hash, :claimed, :now)
            on conflict (person, lesson) do update set hash = excluded.hash, claimed = false, done = excluded.done
            where lesson_done.claimed and not excluded.claimed""";

    private static final String LOCK = "select course, completed from enrolment where person = :person and course = :course for update";

    private static final String AGAIN = """
            update lesson_done set hash = :hash, done = :now, claimed = false where person = :person and lesson in (:lessons)""";

    private static final String PASSED = """
            select number from examination where person = :person and course = :course and passed and handed_in >= :since limit 1""";
    private static final String COMPLETE = """
            update enrolment set completed = :now, completed_hash = :hash where person = :person and course = :course""";

    private final EntityManager database;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Enrolments enrolments;
    private final LessonDoneEntity.Repository lessonsDone;
    private final Renewing renewing;
    private final Event<CourseCompleted> completions;
    private final Clock clock;

    @Inject
    Finishing(EntityManager database, Catalogue catalogue, Naming naming, Enrolments enrolments, LessonDoneEntity.Repository lessonsDone,
            Renewing renewing, Event<CourseCompleted> completions, Clock clock) {
        this.database = database;
        this.catalogue = catalogue;
        this.naming = naming;
        this.enrolments = enrolments;
        this.lessonsDone = lessonsDone;
        this.renewing = renewing;
        this.completions = completions;
        this.clock = clock;
    }

    void enrol(PersonId person, String course) {
        catalogue.course(course).ifPresent(found -> enrolments.enrol(person, found.id(), found.hash()));
    }

    /** An activity was answered: if it was the last one, the lesson is done. */
    void answered(PersonId person, LessonId id) {
        catalogue.lesson(id).filter(lesson -> answeredWhole(person, lesson)).ifPresent(lesson -> done(person, id, lesson.hash()));
    }

    void done(PersonId person, LessonId lesson, ContentHash hash) {
        if (mark(person, lesson, hash, false) == 1) {
            catalogue.course(lesson.course()).ifPresent(course -> completeIfDone(person, course));
        }
    }

    int claim(PersonId person, LessonId lesson, ContentHash hash) {
        return mark(person, lesson, hash, true);
    }

    private int mark(PersonId person, LessonId lesson, ContentHash hash, boolean claimed) {
        return database.createNativeQuery(DONE).setParameter("person", person.value()).setParameter("lesson", lesson.toString())
                .setParameter("hash", hash.value()).setParameter("claimed", claimed).setParameter("now", clock.instant()).executeUpdate();
    }

    private boolean answeredWhole(PersonId person, Lesson lesson) {
        Set<String> answered = new HashSet<>();
        List<?> rows = database.createNativeQuery(ANSWERED).setParameter("person", person.value())
                .setParameter("lessons", naming.paths(lesson.id())).getResultList();
        rows.forEach(row -> answered.add(naming.renames().now(lesson.id(), (String) ((Object[]) row)[1])));
        return lesson.texts().values().stream().findFirst().map(Lesson.Text::activities).orElse(List.of()).stream()
                .map(Activity::id).allMatch(answered::contains);
    }

    /** The assessment was passed: if all lessons are done, the course is completed, or its completion renewed. */
    void passed(PersonId person, Course course) {
        completeIfDone(person, course);
    }

    /**
     * A lesson that was done before was learned once more, in its present version.
     *
     * @return whether it was done before
     */
    boolean learnedAgain(PersonId person, Lesson lesson) {
        if (database.createNativeQuery(AGAIN).setParameter("person", person.value()).setParameter("lessons", naming.paths(lesson.id()))
                .setParameter("hash", lesson.hash().value()).setParameter("now", clock.instant()).executeUpdate() == 0) {
            return false;
        }
        catalogue.course(lesson.id().course()).ifPresent(course -> completeIfDone(person, course));
        return true;
    }

    /**
     * Renews the completion of a course that has no assessment, on the learner's word.
     *
     * @return false if there is no reason to, or something is left to learn
     */
    boolean renewed(PersonId person, Course course) {
        return course.assessment().isEmpty() && completeIfDone(person, course);
    }

    private boolean completeIfDone(PersonId person, Course course) {
        // Two last lessons may be done at once, or one while the assessment is handed in: whoever comes second waits here and then sees both.
        List<?> before = database.createNativeQuery(LOCK, Object[].class).setParameter("person", person.value()).setParameter("course", course.id())
                .getResultList();
        Set<LessonId> done = new HashSet<>();
        lessonsDone.of(person).forEach(row -> done.add(naming.renames().now(LessonId.of(row.key.lesson()))));
        if (before.isEmpty() || !Progress.of(course, done).complete()) {
            return false;
        }
        Optional<Instant> since = Optional.ofNullable((Instant) ((Object[]) before.get(0))[1])
                .map(completed -> renewing.of(person, course, completed).filter(Renewal::learned).map(Renewal::since)).orElse(Optional.of(Instant.EPOCH));
        if (since.isEmpty() || !assessed(person, course, since.get())) {
            return false;
        }
        Instant now = clock.instant();
        database.createNativeQuery(COMPLETE).setParameter("now", now).setParameter("hash", course.hash().value()).setParameter("person", person.value())
                .setParameter("course", course.id()).executeUpdate();
        completions.fire(new CourseCompleted(person, course.id(), course.hash(), now));
        return true;
    }

    /** Passed since then, or there is nothing to pass. */
    private boolean assessed(PersonId person, Course course, Instant since) {
        return course.assessment().isEmpty() || !database.createNativeQuery(PASSED).setParameter("person", person.value())
                .setParameter("course", course.id()).setParameter("since", since).getResultList().isEmpty();
    }
}
