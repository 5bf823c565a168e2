package org.mizan.learning.store;

import java.time.Clock;
import java.util.List;

import org.mizan.course.LessonId;
import org.mizan.learning.MarkedLesson;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lessons that learners marked to find them again. */
@ApplicationScoped
@Transactional
public class MarkedLessons {

    private static final String MARK = """
            insert into marked_lesson (person, lesson, marked) values (:person, :lesson, :now) on conflict (person, lesson) do nothing""";

    private final MarkedLessonEntity.Repository rows;
    private final Naming naming;
    private final Clock clock;

    @Inject
    MarkedLessons(MarkedLessonEntity.Repository rows, Naming naming, Clock clock) {
        this.rows = rows;
        this.naming = naming;
        this.clock = clock;
    }

    /** Marks once; a second time changes nothing. A lesson that leaves no trace is not marked. */
    public void mark(PersonId person, LessonId lesson) {
        if (!naming.unrecorded(lesson)) {
            rows.getEntityManager().createNativeQuery(MARK).setParameter("person", person.value()).setParameter("lesson", lesson.toString())
                    .setParameter("now", clock.instant()).executeUpdate();
        }
    }

    /** Takes the mark away, under whatever name the lesson had it. */
    public void unmark(PersonId person, LessonId lesson) {
        rows.delete("key.person = ?1 and key.lesson in ?2", person.value(), naming.paths(lesson));
    }

    /** Under their present names, the newest first. */
    public List<MarkedLesson> of(PersonId person) {
        return rows.of(person).stream().map(row -> new MarkedLesson(naming.renames().now(LessonId.of(row.key.lesson())), row.marked)).toList();
    }
}
