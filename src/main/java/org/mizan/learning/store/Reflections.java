package org.mizan.learning.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.mizan.course.LessonId;
import org.mizan.learning.Reflection;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.store.LearnerKeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Words that a learner wrote for nobody else: encrypted under that learner's key. */
@ApplicationScoped
@Transactional
public class Reflections {

    private static final String KEEP = """
            insert into reflection (person, lesson, activity, text, changed) values (:person, :lesson, :activity, :text, :now)
            on conflict (person, lesson, activity) do update set text = excluded.text, changed = excluded.changed""";

    private final ReflectionEntity.Repository rows;
    private final LearnerKeys keys;
    private final Naming naming;
    private final Finishing finishing;
    private final Clock clock;

    @Inject
    Reflections(ReflectionEntity.Repository rows, LearnerKeys keys, Naming naming, Finishing finishing, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.naming = naming;
        this.finishing = finishing;
        this.clock = clock;
    }

    /** Keeps the words instead of earlier ones, and counts the activity as answered. Nothing is kept of a lesson that leaves no trace. */
    public void keep(PersonId person, LessonId lesson, String activity, String text) {
        if (naming.unrecorded(lesson)) {
            return;
        }
        finishing.enrol(person, lesson.course());
        rows.getEntityManager().createNativeQuery(KEEP).setParameter("person", person.value()).setParameter("lesson", lesson.toString())
                .setParameter("activity", activity).setParameter("now", clock.instant())
                .setParameter("text", keys.seal(person, text.getBytes(UTF_8), owner(person)))
                .executeUpdate();
        finishing.answered(person, lesson);
    }

    public Optional<String> find(PersonId person, LessonId lesson, String activity) {
        var paths = naming.paths(lesson);
        return rows.of(person, paths).stream()
                .filter(row -> naming.renames().now(lesson, row.key.activity()).equals(activity))
                .max(Comparator.comparing(row -> row.changed))
                .map(row -> words(person, row));
    }

    /** Where there are words, under the present names, what was changed last first. */
    public List<Reflection> of(PersonId person) {
        var renames = naming.renames();
        return rows.of(person).stream().sorted(Comparator.comparing((ReflectionEntity row) -> row.changed).reversed()).map(row -> {
            var lesson = renames.now(LessonId.of(row.key.lesson()));
            return new Reflection(lesson, renames.now(lesson, row.key.activity()), row.changed);
        }).toList();
    }

    /** Deletes the words for good, under whatever names they were kept. That the moment was taken still counts. */
    public void delete(PersonId person, LessonId lesson, String activity) {
        var renames = naming.renames();
        rows.of(person, naming.paths(lesson)).stream().filter(row -> renames.now(lesson, row.key.activity()).equals(activity)).forEach(rows::delete);
    }

    String words(PersonId person, ReflectionEntity row) {
        return new String(keys.open(person, row.text, owner(person)), UTF_8);
    }

    // Not the lesson: a renamed one must still be readable.
    private static String owner(PersonId person) {
        return "reflection of " + person;
    }
}
