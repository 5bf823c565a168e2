package org.mizan.learning.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.mizan.course.LessonId;
import org.mizan.learning.Note;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.store.LearnerKeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What learners wrote about lessons for nobody else: encrypted under each learner's key. A note enrols nobody and counts for nothing. */
@ApplicationScoped
@Transactional
public class Notes {

    private static final String KEEP = """
            insert into note (person, lesson, text, changed) values (:person, :lesson, :text, :now)
            on conflict (person, lesson) do update set text = excluded.text, changed = excluded.changed""";

    private final NoteEntity.Repository rows;
    private final LearnerKeys keys;
    private final Naming naming;
    private final Clock clock;

    @Inject
    Notes(NoteEntity.Repository rows, LearnerKeys keys, Naming naming, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.naming = naming;
        this.clock = clock;
    }

    /**
     * Keeps the words instead of earlier ones. Nothing is kept of a lesson that leaves no trace.
     *
     * @throws IllegalArgumentException if there are no words, or more than {@link Note#MOST} characters
     */
    public void keep(PersonId person, LessonId lesson, String text) {
        if (text.isBlank() || Note.tooLong(text)) {
            throw new IllegalArgumentException("a note has 1 to " + Note.MOST + " characters");
        }
        if (naming.unrecorded(lesson)) {
            return;
        }
        byte[] sealed = keys.seal(person, text.getBytes(UTF_8), owner(person));
        // What an earlier name of the lesson had is replaced as well.
        rows.delete(person, naming.paths(lesson).stream().filter(path -> !path.equals(lesson.toString())).toList());
        rows.getEntityManager().createNativeQuery(KEEP).setParameter("person", person.value()).setParameter("lesson", lesson.toString())
                .setParameter("text", sealed).setParameter("now", clock.instant()).executeUpdate();
    }

    public Optional<Note> find(PersonId person, LessonId lesson) {
        return rows.of(person, naming.paths(lesson)).stream().findFirst().map(row -> note(person, row));
    }

    /** Under the present names of their lessons, what was changed last first. */
    public List<Note> of(PersonId person) {
        return rows.of(person).stream().map(row -> note(person, row)).toList();
    }

    /** Deletes the note of a lesson, under whatever name the lesson had it. */
    public void delete(PersonId person, LessonId lesson) {
        rows.delete(person, naming.paths(lesson));
    }

    String words(PersonId person, NoteEntity row) {
        return new String(keys.open(person, row.text, owner(person)), UTF_8);
    }

    private Note note(PersonId person, NoteEntity row) {
        return new Note(naming.renames().now(LessonId.of(row.key.lesson())), words(person, row), row.changed);
    }

    // Not the lesson: a renamed one must still be readable.
    private static String owner(PersonId person) {
        return "note of " + person;
    }
}
