package org.mizan.learning.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizan.account.store.People;
import org.mizan.course.LessonId;
import org.mizan.privacy.PersonId;
import org.mizan.support.TaughtInstead;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class AttemptsTest {

    private static final LessonId RINGS = LessonId.of("settings/who/rings");

    @Inject
    Attempts attempts;
    @Inject
    LessonsDone lessonsDone;
    @Inject
    Enrolments enrolments;
    @Inject
    Reflections reflections;
    @Inject
    Standings standings;
    @Inject
    People people;
    @Inject
    Completions completions;

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
    void the_hash_and_the_day_of_the_beginning_stay() {
        var begun = attempts.keep(somebody, RINGS, "check", Taught.hash('1'), Map.of("a", List.of("0")), false, 0);

        var later = attempts.keep(somebody, RINGS, "check", Taught.hash('2'), Map.of("a", List.of("1", "2")), true, 0.5);

        assertThat(later.hash()).isEqualTo(Taught.hash('1'));
        assertThat(later.began()).isEqualTo(begun.began());
        assertThat(attempts.of(somebody, RINGS)).singleElement().satisfies(kept -> {
            assertThat(kept.fields()).isEqualTo(Map.of("a", List.of("1", "2")));
            assertThat(kept.share()).isEqualTo(0.5);
            assertThat(kept.hash()).isEqualTo(Taught.hash('1'));
        });
    }

    @Test
    void the_first_act_enrols_with_the_version_of_the_course() {
        attempts.keep(somebody, RINGS, "check", Taught.hash('1'), Map.of(), false, 0);

        assertThat(enrolments.of(somebody)).singleElement().satisfies(enrolment -> {
            assertThat(enrolment.course()).isEqualTo("settings");
            assertThat(enrolment.hash()).isEqualTo(Taught.COURSE_HASH);
            assertThat(enrolment.completed()).isEmpty();
        });
    }

    @Test
    void a_lesson_is_done_when_each_activity_was_answered_once() {
        answer(RINGS, "check");
        assertThat(lessonsDone.of(somebody)).isEmpty();

        attempts.restart(somebody, RINGS, "check");
        reflections.keep(somebody, RINGS, "mine", "my sister");

        assertThat(lessonsDone.of(somebody)).containsOnlyKeys(RINGS);
    }

    @Test
    void a_restart_forgets_the_answers_and_takes_the_present_version() {
        answer(RINGS, "check");

        attempts.restart(somebody, RINGS, "check");

        assertThat(attempts.find(somebody, RINGS, "check")).isEmpty();
        assertThat(attempts.keep(somebody, RINGS, "check", Taught.hash('9'), Map.of(), false, 0).hash()).isEqualTo(Taught.hash('9'));
    }

    @Test
    void twenty_submits_at_once_leave_one_row_and_one_enrolment_and_complete_the_course_once() throws Exception {
        answer(RINGS, "check");
        reflections.keep(somebody, RINGS, "mine", "words");
        List<Callable<Object>> submits = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            submits.add(() -> attempts.keep(somebody, Taught.LAST, "walk", Taught.hash('1'), Map.of("n", List.of("1")), true, 1));
        }
        var threads = Executors.newFixedThreadPool(8);
        try {
            for (var submit : threads.invokeAll(submits)) {
                submit.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(attempts.of(somebody, Taught.LAST)).hasSize(1);
        assertThat(lessonsDone.of(somebody)).containsOnlyKeys(RINGS, Taught.LAST);
        assertThat(completions.of(somebody)).singleElement().satisfies(told -> assertThat(told.course()).isEqualTo("settings"));
        assertThat(enrolments.of(somebody)).singleElement().satisfies(enrolment -> assertThat(enrolment.completed()).isPresent());
    }

    @Test
    void a_claim_sets_lessons_done_once_and_completes_nothing() {
        var all = List.of(RINGS, Taught.LAST, Taught.UNRECORDED, LessonId.of("no/such/lesson"));

        assertThat(lessonsDone.claim(somebody, all)).isEqualTo(2);
        assertThat(lessonsDone.claim(somebody, all)).isZero();

        assertThat(lessonsDone.of(somebody)).containsOnlyKeys(RINGS, Taught.LAST);
        assertThat(completions.of(somebody)).isEmpty();
        assertThat(enrolments.of(somebody)).singleElement().satisfies(enrolment -> assertThat(enrolment.completed()).isEmpty());
    }

    @Test
    void what_was_kept_under_earlier_names_is_found_and_goes_on_under_the_present_ones() {
        attempts.keep(somebody, LessonId.of("old-settings/who/old-rings"), "old-check", Taught.hash('1'), Map.of("a", List.of("1")), false, 0);
        lessonsDone.done(somebody, LessonId.of("settings/who/old-rings"), Taught.hash('1'));

        assertThat(attempts.find(somebody, RINGS, "check")).hasValueSatisfying(kept -> assertThat(kept.hash()).isEqualTo(Taught.hash('1')));
        assertThat(lessonsDone.of(somebody)).containsOnlyKeys(RINGS);
        assertThat(standings.of(somebody, RINGS).attempt("check")).isPresent();

        var kept = attempts.keep(somebody, RINGS, "check", Taught.hash('2'), Map.of("a", List.of("2")), false, 0);
        assertThat(kept.hash()).isEqualTo(Taught.hash('1'));
        assertThat(attempts.of(somebody, RINGS)).hasSize(1);
    }

    @Test
    void nothing_is_kept_of_a_lesson_that_leaves_no_trace() {
        answer(Taught.UNRECORDED, "check");
        lessonsDone.done(somebody, Taught.UNRECORDED, Taught.hash('1'));
        lessonsDone.opened(somebody, Taught.UNRECORDED);
        reflections.keep(somebody, Taught.UNRECORDED, "mine", "secret");

        assertThat(attempts.of(somebody, Taught.UNRECORDED)).isEmpty();
        assertThat(lessonsDone.of(somebody)).isEmpty();
        assertThat(lessonsDone.lastOpened(somebody)).isEmpty();
        assertThat(reflections.find(somebody, Taught.UNRECORDED, "mine")).isEmpty();
        assertThat(enrolments.of(somebody)).isEmpty();
    }

    @Test
    void a_standing_tells_the_same_as_its_parts() {
        answer(RINGS, "check");
        lessonsDone.done(somebody, Taught.LAST, Taught.hash('1'));
        lessonsDone.opened(somebody, RINGS);

        var standing = standings.of(somebody, RINGS);

        assertThat(standing.attempts()).isEqualTo(attempts.of(somebody, RINGS));
        assertThat(standing.done()).isEqualTo(lessonsDone.of(somebody));
        assertThat(standing.lastOpened()).contains(RINGS).isEqualTo(lessonsDone.lastOpened(somebody));
    }

    @Test
    void reflections_come_back_and_lie_encrypted() {
        reflections.keep(somebody, RINGS, "mine", "أختي فقط");
        reflections.keep(somebody, RINGS, "mine", "أختي وحدها");

        assertThat(reflections.find(somebody, RINGS, "mine")).contains("أختي وحدها");
    }

    @Test
    void nothing_is_kept_of_somebody_who_never_signed_in() {
        var stranger = org.mizan.support.People.somebody();

        assertThatThrownBy(() -> attempts.keep(stranger, RINGS, "check", Taught.hash('1'), Map.of(), true, 1)).isNotNull();

        assertThat(attempts.of(stranger, RINGS)).isEmpty();
    }

    private void answer(LessonId lesson, String activity) {
        attempts.keep(somebody, lesson, activity, Taught.hash('1'), Map.of("a", List.of("0")), true, 1);
    }
}
