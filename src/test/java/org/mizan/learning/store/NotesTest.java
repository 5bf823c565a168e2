package org.mizan.learning.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizan.account.store.People;
import org.mizan.course.LessonId;
import org.mizan.learning.MarkedLesson;
import org.mizan.learning.Note;
import org.mizan.privacy.PersonId;
import org.mizan.support.TaughtInstead;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Notes and bookmarks: for the learner alone, found again under every name of the lesson. */
@QuarkusTest
class NotesTest {

    private static final LessonId RINGS = LessonId.of("settings/who/rings");
    private static final LessonId OLD_RINGS = LessonId.of("old-settings/who/old-rings");

    @Inject
    Notes notes;
    @Inject
    MarkedLessons marked;
    @Inject
    Reflections reflections;
    @Inject
    Enrolments enrolments;
    @Inject
    Standings standings;
    @Inject
    LearningData data;
    @Inject
    People people;
    @Inject
    EntityManager database;

    private PersonId somebody;

    @BeforeEach
    void teach() {
        TaughtInstead.teach(Taught.course());
        somebody = org.mizan.support.People.somebody();
        people.arrive(somebody);
    }

    @AfterEach
    void back() {
        TaughtInstead.teachTheLibraryAgain();
    }

    @Test
    void one_note_is_kept_for_a_lesson_encrypted_and_the_last_words_count() {
        notes.keep(somebody, RINGS, "first words");
        notes.keep(somebody, RINGS, "ذكرى\nlast words");

        assertThat(notes.find(somebody, RINGS).map(Note::text)).contains("ذكرى\nlast words");
        byte[] lies = QuarkusTransaction.requiringNew().call(() -> (byte[]) database.createNativeQuery("select text from note where person = :person", byte[].class)
                .setParameter("person", somebody.value()).getSingleResult());
        assertThat(new String(lies, UTF_8)).doesNotContain("words");
        assertThat(enrolments.of(somebody)).as("a note is no act of learning").isEmpty();
        assertThat(notes.find(org.mizan.support.People.somebody(), RINGS)).isEmpty();
    }

    @Test
    void what_is_too_long_or_nothing_at_all_is_refused_and_the_limit_counts_characters() {
        notes.keep(somebody, RINGS, "\uD83D\uDD12".repeat(Note.MOST));
        assertThatThrownBy(() -> notes.keep(somebody, RINGS, "x".repeat(Note.MOST + 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> notes.keep(somebody, RINGS, " \n")).isInstanceOf(IllegalArgumentException.class);
        assertThat(notes.find(somebody, RINGS).orElseThrow().text()).startsWith("\uD83D\uDD12");
    }

    @Test
    void a_renamed_lesson_keeps_its_note_its_bookmark_and_its_reflection() {
        QuarkusTransaction.requiringNew().run(() -> {
            notes.keep(somebody, OLD_RINGS, "under the old name");
            marked.mark(somebody, OLD_RINGS);
        });

        assertThat(notes.of(somebody)).extracting(Note::lesson).containsExactly(RINGS);
        assertThat(marked.of(somebody)).extracting(MarkedLesson::lesson).containsExactly(RINGS);
        assertThat(standings.of(somebody, RINGS)).matches(standing -> standing.marked() && standing.noted());

        notes.keep(somebody, RINGS, "under the new name");
        assertThat(notes.of(somebody)).extracting(Note::text).containsExactly("under the new name");
        notes.delete(somebody, RINGS);
        marked.unmark(somebody, RINGS);
        assertThat(standings.of(somebody, RINGS)).matches(standing -> !standing.marked() && !standing.noted());
    }

    @Test
    void a_lesson_that_leaves_no_trace_has_neither() {
        notes.keep(somebody, Taught.UNRECORDED, "nothing");
        marked.mark(somebody, Taught.UNRECORDED);

        assertThat(notes.of(somebody)).isEmpty();
        assertThat(marked.of(somebody)).isEmpty();
    }

    @Test
    void a_bookmark_is_set_once_and_all_of_it_can_be_taken_out_and_erased() {
        marked.mark(somebody, RINGS);
        marked.mark(somebody, RINGS);
        notes.keep(somebody, Taught.LAST, "in clear for its owner");

        assertThat(data.export(somebody).stream().map(Object::toString).toList()).hasSize(2).anyMatch(held -> held.contains("in clear for its owner"));
        QuarkusTransaction.requiringNew().run(() -> data.erase(somebody));
        assertThat(List.of(notes.of(somebody), marked.of(somebody))).containsOnly(List.of());
    }

    @Test
    void words_of_a_reflection_are_deleted_under_whatever_name_they_were_kept() {
        reflections.keep(somebody, RINGS, "old-check", "a thought");
        reflections.keep(somebody, RINGS, "mine", "another");

        assertThat(reflections.of(somebody)).extracting(org.mizan.learning.Reflection::activity).containsExactlyInAnyOrder("check", "mine");
        reflections.delete(somebody, RINGS, "check");
        assertThat(reflections.of(somebody)).extracting(org.mizan.learning.Reflection::activity).containsExactly("mine");
        assertThat(reflections.find(somebody, RINGS, "check")).isEmpty();
    }
}
