package org.mizan.learning.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.mizan.course.ContentHash;
import org.mizan.course.LessonId;
import org.mizan.learning.Attempt;
import org.mizan.learning.QuestionAnswered;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What learners did in activities: one row for each person, lesson and activity, durable when a method returns. */
@ApplicationScoped
@Transactional
public class Attempts {

    // The hash and the day of the beginning stay, whoever comes second; what was answered once stays answered for the lesson's sake.
    private static final String KEEP = """
            insert into attempt (person, lesson, activity, hash, fields, answered, answered_once, share, began, changed)
            values (:person, :lesson, :activity, :hash, cast(:fields as jsonb), :answered, :answered, :share, :now, :now)
            on conflict (person, lesson, activity) do update set
              hash = coalesce(attempt.hash, excluded.hash), began = coalesce(attempt.began, excluded.began),
              fields = excluded.fields, answered = excluded.answered, share = excluded.share, changed = excluded.changed,
              answered_once = attempt.answered_once or excluded.answered
            returning hash, began""";

    private static final String RENAME = """
            update attempt set lesson = :lesson, activity = :activity
            where (person, lesson, activity) = (
              select person, lesson, activity from attempt
              where person = :person and lesson in (:lessons) and activity in (:activities)
              order by (lesson = :lesson) desc, (activity = :activity) desc, changed desc limit 1)
            and not exists (select from attempt where person = :person and lesson = :lesson and activity = :activity)""";

    private static final String RESTART = """
            update attempt set hash = null, began = null, fields = '{}', answered = false, share = 0, changed = :now
            where person = :person and lesson = :lesson and activity = :activity""";

    private final AttemptEntity.Repository rows;
    private final EntityManager database;
    private final Naming naming;
    private final Finishing finishing;
    private final Event<QuestionAnswered> answers;
    private final Clock clock;

    @Inject
    Attempts(AttemptEntity.Repository rows, EntityManager database, Naming naming, Finishing finishing,
            Event<QuestionAnswered> answers, Clock clock) {
        this.rows = rows;
        this.database = database;
        this.naming = naming;
        this.finishing = finishing;
        this.answers = answers;
        this.clock = clock;
    }

    /** What is kept of a lesson's activities, also under their earlier names. */
    public List<Attempt> of(PersonId person, LessonId lesson) {
        return underPresentNames(lesson, rows.begun(person, naming.paths(lesson)));
    }

    /** What is kept of the activities of all lessons, also under their earlier names. */
    public List<Attempt> of(PersonId person) {
        Map<LessonId, List<AttemptEntity>> begun = rows.of(person).stream().filter(row -> row.hash != null)
                .collect(Collectors.groupingBy(row -> naming.renames().now(LessonId.of(row.key.lesson())), LinkedHashMap::new, Collectors.toList()));
        return begun.entrySet().stream().flatMap(one -> underPresentNames(one.getKey(), one.getValue()).stream()).toList();
    }

    private List<Attempt> underPresentNames(LessonId lesson, List<AttemptEntity> begun) {
        var renames = naming.renames();
        var paths = naming.paths(lesson);
        Map<String, Attempt> found = new LinkedHashMap<>();
        // What lies under the present names comes first, so that it wins.
        begun.stream().sorted(Comparator.comparing(row -> paths.indexOf(row.key.lesson())))
                .sorted(Comparator.comparing(row -> !renames.now(lesson, row.key.activity()).equals(row.key.activity())))
                .forEach(row -> {
                    String activity = renames.now(lesson, row.key.activity());
                    found.putIfAbsent(activity, row.record(lesson, activity));
                });
        return List.copyOf(found.values());
    }

    public Optional<Attempt> find(PersonId person, LessonId lesson, String activity) {
        return of(person, lesson).stream().filter(attempt -> attempt.activity().equals(activity)).findFirst();
    }

    /**
     * Keeps where an activity stands. The first act enrols the learner in the course and pins the hash; the last answer makes the lesson
     * done. Nothing is kept of a lesson that leaves no trace.
     *
     * @param hash the version that was shown; counts only if the activity is begun by this
     * @return what is kept now, with the hash of the beginning
     */
    public Attempt keep(PersonId person, LessonId lesson, String activity, ContentHash hash, Map<String, List<String>> fields,
            boolean answered, double share) {
        return keep(person, lesson, activity, hash, fields, answered, share, List.of());
    }

    /**
     * The same, and tells whoever wants to know which questions this act had marked.
     *
     * @param given empty if none was
     */
    public Attempt keep(PersonId person, LessonId lesson, String activity, ContentHash hash, Map<String, List<String>> fields,
            boolean answered, double share, List<QuestionAnswered.Given> given) {
        Instant now = clock.instant();
        var attempt = new Attempt(lesson, activity, hash, fields, answered, share, now, now);
        if (naming.unrecorded(lesson)) {
            return attempt;
        }
        finishing.enrol(person, lesson.course());
        rename(person, lesson, activity);
        Object[] begun = (Object[]) database.createNativeQuery(KEEP)
                .setParameter("person", person.value()).setParameter("lesson", lesson.toString()).setParameter("activity", activity)
                .setParameter("hash", hash.value()).setParameter("fields", Fields.write(fields)).setParameter("answered", answered)
                .setParameter("share", share).setParameter("now", now).getSingleResult();
        if (answered) {
            finishing.answered(person, lesson);
        }
        if (!given.isEmpty()) {
            answers.fire(new QuestionAnswered(person, lesson.toString(), given, now));
        }
        return new Attempt(lesson, activity, new ContentHash(begun[0].toString()), fields, answered, share, (Instant) begun[1], now);
    }

    /** Forgets the answers, so that the activity can be begun anew by the lesson's present version; what is done stays done. */
    public void restart(PersonId person, LessonId lesson, String activity) {
        rename(person, lesson, activity);
        database.createNativeQuery(RESTART).setParameter("now", clock.instant()).setParameter("person", person.value())
                .setParameter("lesson", lesson.toString()).setParameter("activity", activity).executeUpdate();
    }

    private void rename(PersonId person, LessonId lesson, String activity) {
        var paths = naming.paths(lesson);
        var formerly = naming.renames().formerly(lesson, activity);
        if (paths.size() == 1 && formerly.isEmpty()) {
            return;
        }
        var activities = new ArrayList<>(formerly);
        activities.add(activity);
        database.createNativeQuery(RENAME).setParameter("person", person.value()).setParameter("lesson", lesson.toString())
                .setParameter("activity", activity).setParameter("lessons", paths).setParameter("activities", activities).executeUpdate();
    }
}
