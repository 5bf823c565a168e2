package org.mizan.learning.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;

import org.mizan.course.Catalogue;
import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Which lessons a learner has done, and which was open last. */
@ApplicationScoped
@Transactional
public class LessonsDone {

    private static final String OPENED = """
            insert into bookmark (person, lesson, opened) values (:person, :lesson, :now)
            on conflict (person) do update set lesson = excluded.lesson, opened = excluded.opened
            where bookmark.lesson <> excluded.lesson""";

    private final LessonDoneEntity.Repository rows;
    private final BookmarkEntity.Repository bookmarks;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Finishing finishing;
    private final Clock clock;

    @Inject
    LessonsDone(LessonDoneEntity.Repository rows, BookmarkEntity.Repository bookmarks, Catalogue catalogue, Naming naming,
            Finishing finishing, Clock clock) {
        this.rows = rows;
        this.bookmarks = bookmarks;
        this.catalogue = catalogue;
        this.naming = naming;
        this.finishing = finishing;
        this.clock = clock;
    }

    /** A lesson without an activity was marked as done; enrols the learner if this is the first act in the course. */
    public void done(PersonId person, LessonId lesson, ContentHash hash) {
        if (!naming.unrecorded(lesson)) {
            finishing.enrol(person, lesson.course());
            finishing.done(person, lesson, hash);
        }
    }

    /**
     * A changed lesson was learned once more, which may renew a completion.
     *
     * @return whether it was done before; else nothing was changed
     */
    public boolean again(PersonId person, Lesson lesson) {
        return finishing.learnedAgain(person, lesson);
    }

    /**
     * Completes a course without assessment once more, on the learner's word.
     *
     * @return false if it has an assessment, if there is no reason to, or if something that changed is left to learn
     */
    public boolean renew(PersonId person, Course course) {
        return finishing.renewed(person, course);
    }

    /** Lessons done, under their present names, the earliest first. */
    public Map<LessonId, Instant> of(PersonId person) {
        var renames = naming.renames();
        Map<LessonId, Instant> done = new LinkedHashMap<>();
        rows.of(person).forEach(row -> done.putIfAbsent(renames.now(LessonId.of(row.key.lesson())), row.done));
        return done;
    }

    /**
     * Takes a browser's word that these lessons were done in it. Never completes a course; what is done already, is unknown or leaves no
     * trace is passed over.
     *
     * @return how many are done now that were not before
     */
    public int claim(PersonId person, Collection<LessonId> lessons) {
        var before = of(person).keySet();
        int claimed = 0;
        for (LessonId lesson : new LinkedHashSet<>(lessons.stream().map(naming.renames()::now).toList())) {
            var known = catalogue.lesson(lesson).filter(found -> !found.unrecorded() && !before.contains(lesson));
            if (known.isPresent()) {
                finishing.enrol(person, lesson.course());
                claimed += finishing.claim(person, lesson, known.get().hash());
            }
        }
        return claimed;
    }

    /** Remembers where to resume; costs a write only when the lesson is another than before. */
    public void opened(PersonId person, LessonId lesson) {
        if (!naming.unrecorded(lesson)) {
            bookmarks.getEntityManager().createNativeQuery(OPENED).setParameter("person", person.value())
                    .setParameter("lesson", lesson.toString()).setParameter("now", clock.instant()).executeUpdate();
        }
    }

    public Optional<LessonId> lastOpened(PersonId person) {
        return bookmarks.findByIdOptional(person.value()).map(row -> naming.renames().now(LessonId.of(row.lesson)));
    }
}
