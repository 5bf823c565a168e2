package org.mizan.learning.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.course.ContentHash;
import org.mizan.course.LessonId;
import org.mizan.learning.Attempt;
import org.mizan.learning.Standing;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Reads all that a lesson's page has to know in one statement. */
@ApplicationScoped
@Transactional
public class Standings {

    private static final String READ = """
            select 'a', lesson, activity, hash, cast(fields as text), answered, share, began, changed from attempt
              where person = :person and lesson in (:lessons) and hash is not null
            union all select 'd', lesson, null, null, null, null, null, null, done from lesson_done where person = :person
            union all select 'b', lesson, null, null, null, null, null, null, opened from bookmark where person = :person
            union all select 'm', lesson, null, null, null, null, null, null, marked from marked_lesson where person = :person and lesson in (:lessons)
            union all select 'n', lesson, null, null, null, null, null, null, changed from note where person = :person and lesson in (:lessons)""";

    private final EntityManager database;
    private final Naming naming;

    @Inject
    Standings(EntityManager database, Naming naming) {
        this.database = database;
        this.naming = naming;
    }

    /** Where the learner stands in a lesson and in its course. */
    public Standing of(PersonId person, LessonId lesson) {
        var renames = naming.renames();
        List<?> rows = database.createNativeQuery(READ).setParameter("person", person.value())
                .setParameter("lessons", naming.paths(lesson)).getResultList();
        Map<String, Attempt> attempts = new LinkedHashMap<>();
        Map<LessonId, Instant> done = new LinkedHashMap<>();
        Optional<LessonId> opened = Optional.empty();
        boolean marked = false;
        boolean noted = false;
        for (Object any : rows) {
            var row = (Object[]) any;
            var path = LessonId.of((String) row[1]);
            switch (row[0].toString()) {
                case "a" -> {
                    String activity = renames.now(lesson, (String) row[2]);
                    boolean present = path.equals(lesson) && activity.equals(row[2]);
                    attempts.merge(activity, attempt(lesson, activity, row), (one, other) -> present ? other : one);
                }
                case "d" -> {
                    if (renames.now(path).course().equals(lesson.course())) {
                        done.putIfAbsent(renames.now(path), (Instant) row[8]);
                    }
                }
                case "m" -> marked = true;
                case "n" -> noted = true;
                default -> opened = Optional.of(renames.now(path));
            }
        }
        return new Standing(List.copyOf(attempts.values()), done, opened, marked, noted);
    }

    private static Attempt attempt(LessonId lesson, String activity, Object[] row) {
        return new Attempt(lesson, activity, new ContentHash(row[3].toString()), Fields.read((String) row[4]), (Boolean) row[5],
                (Double) row[6], (Instant) row[7], (Instant) row[8]);
    }
}
