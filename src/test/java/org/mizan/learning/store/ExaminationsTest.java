package org.mizan.learning.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizan.account.store.People;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.language.Language;
import org.mizan.learning.Admission;
import org.mizan.learning.Examination;
import org.mizan.learning.Item;
import org.mizan.learning.Paper;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.PersonalData;
import org.mizan.support.TaughtInstead;
import org.mizan.support.TaughtPlayground;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
class ExaminationsTest {

    private static final int AT_ONCE = 8;

    @Inject
    Examinations examinations;
    @Inject
    LessonsDone lessonsDone;
    @Inject
    Enrolments enrolments;
    @Inject
    People people;
    @Inject
    Completions completions;
    @Inject
    LearningData data;
    @Inject
    EntityManager database;

    private PersonId somebody;
    private TaughtPlayground taught;
    private Course course;

    @BeforeEach
    void teach() {
        taught = TaughtPlayground.asItIs();
        course = taught.course();
        TaughtInstead.teach(taught);
        somebody = org.mizan.support.People.somebody();
        people.arrive(somebody);
    }

    @AfterEach
    void back() {
        TaughtInstead.teachTheLibraryAgain();
    }

    @Test
    void an_attempt_goes_on_where_it_was_left() {
        Examination begun = examinations.begin(somebody, course).orElseThrow();
        assertThat(begun.number()).isEqualTo(1);
        assertThat(begun.pass()).isEqualTo(70);
        examinations.answer(somebody, course, 1, "a-gaps", Map.of("q.a-gaps", List.of("learns", "72"), "form-token", List.of("x")));
        assertThat(examinations.find(somebody, course, 1)).hasValueSatisfying(kept -> {
            assertThat(kept.seed()).isEqualTo(begun.seed());
            assertThat(kept.answers()).isEqualTo(Map.of("a-gaps", Map.of("q.a-gaps", List.of("learns", "72"))));
        });
        assertThat(examinations.begin(somebody, course)).as("the same attempt").hasValueSatisfying(same -> {
            assertThat(same.number()).isEqualTo(1);
            assertThat(same.seed()).isEqualTo(begun.seed());
        });
    }

    @Test
    void whatever_is_no_item_is_refused_and_changes_nothing() {
        examinations.begin(somebody, course);
        assertThat(examinations.answer(somebody, course, 1, "nothing", Map.of())).isEmpty();
        assertThat(examinations.answer(somebody, course, 2, "a-gaps", Map.of())).isEmpty();
        assertThat(examinations.handIn(somebody, course, 2)).isEmpty();
        assertThat(examinations.find(org.mizan.support.People.somebody(), course, 1)).isEmpty();
        assertThat(examinations.find(somebody, course, 1).orElseThrow().answers()).isEmpty();
    }

    @Test
    void however_many_begin_at_once_there_is_one_attempt() throws Exception {
        List<Examination> all = atOnce(() -> examinations.begin(somebody, course).orElseThrow());
        assertThat(all).extracting(Examination::number).containsOnly(1);
        assertThat(new HashSet<>(all.stream().map(Examination::seed).toList())).hasSize(1);
        assertThat(examinations.of(somebody, course)).hasSize(1);
    }

    @Test
    void however_often_it_is_handed_in_at_once_it_counts_once() throws Exception {
        finishLessons();
        answerAll();
        List<Examination> all = atOnce(() -> examinations.handIn(somebody, course, 1).orElseThrow());
        Set<Instant> moments = new HashSet<>(all.stream().map(attempt -> attempt.result().orElseThrow().handedIn().truncatedTo(ChronoUnit.MILLIS)).toList());
        assertThat(moments).as("marked at one moment").hasSize(1);
        assertThat(all).allMatch(Examination::passed);
        assertThat(completions.of(somebody)).as("told once").hasSize(1);
        assertThat(examinations.of(somebody, course)).hasSize(1);
    }

    @Test
    void answers_of_several_tabs_do_not_undo_each_other() throws Exception {
        Examination begun = examinations.begin(somebody, course).orElseThrow();
        List<Item> items = paper(begun).items();
        ExecutorService tabs = Executors.newFixedThreadPool(items.size());
        CyclicBarrier together = new CyclicBarrier(items.size());
        List<Future<Object>> sent = new ArrayList<>();
        for (Item item : items) {
            sent.add(tabs.submit(() -> {
                together.await();
                return examinations.answer(somebody, course, 1, item.id(), rightAsSent(begun, item));
            }));
        }
        for (Future<Object> one : sent) {
            one.get();
        }
        tabs.shutdown();
        assertThat(examinations.find(somebody, course, 1).orElseThrow().answers().keySet())
                .containsExactlyInAnyOrderElementsOf(items.stream().map(Item::id).toList());
    }

    @Test
    void what_was_handed_in_stays_as_it_is() {
        examinations.begin(somebody, course);
        examinations.handIn(somebody, course, 1);
        Examination after = examinations.answer(somebody, course, 1, "a-gaps", Map.of("q.a-gaps", List.of("learns", "72"))).orElseThrow();
        assertThat(after.answers()).isEmpty();
        assertThat(after.result().orElseThrow().share()).isZero();
    }

    @Test
    void attempts_are_counted_and_open_again_after_a_day_or_when_somebody_opens_them() {
        fail(1);
        assertThat(examinations.assessed(somebody, course).admission().left()).isEqualTo(1);
        fail(2);
        assertThat(examinations.begin(somebody, course)).isEmpty();
        assertThat(examinations.assessed(somebody, course).admission().state()).isEqualTo(Admission.State.WAITING);
        examinations.open(somebody, course);
        fail(3);
        fail(4);
        assertThat(examinations.begin(somebody, course)).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> database
                .createNativeQuery("update examination set began = began - interval '25 hours', handed_in = handed_in - interval '25 hours' where person = :person")
                .setParameter("person", somebody.value()).executeUpdate());
        assertThat(examinations.begin(somebody, course)).hasValueSatisfying(attempt -> assertThat(attempt.number()).isEqualTo(5));
    }

    @Test
    void a_course_is_completed_when_all_lessons_are_done_and_the_assessment_is_passed_in_whatever_order() {
        finishLessons();
        assertThat(completions.of(somebody)).as("not by the lessons alone").isEmpty();
        fail(1);
        assertThat(completions.of(somebody)).as("not by a failed attempt").isEmpty();
        pass();
        assertThat(completions.of(somebody)).hasSize(1);
        assertThat(enrolments.of(somebody)).singleElement().satisfies(enrolment -> assertThat(enrolment.completed()).isPresent());

        PersonId other = org.mizan.support.People.somebody();
        people.arrive(other);
        somebody = other;
        pass();
        assertThat(completions.of(somebody)).as("not by the assessment alone").isEmpty();
        finishLessons();
        assertThat(completions.of(somebody)).hasSize(1);
    }

    @Test
    void a_completion_is_renewed_by_a_fresh_pass_in_the_last_sixty_days_or_after_its_end() {
        taughtWithoutChanges();
        finishLessons();
        pass();
        daysGoBy(304);
        assertThat(examinations.begin(somebody, course)).as("a pass closes it while there is time").isEmpty();
        daysGoBy(1);
        assertThat(examinations.assessed(somebody, course).admission().state()).isEqualTo(Admission.State.OPEN);
        fail(2);
        assertThat(completions.of(somebody)).as("not by a failed attempt, though one was passed before").hasSize(1);
        Instant before = Instant.now().minusSeconds(60);
        pass();
        assertThat(completions.of(somebody)).hasSize(2);
        assertThat(enrolments.of(somebody)).singleElement().satisfies(enrolment -> assertThat(enrolment.completed().orElseThrow()).isAfter(before));
        assertThat(certificates()).isEqualTo(2);
        assertThat(examinations.begin(somebody, course)).as("closed again").isEmpty();
        daysGoBy(800);
        pass();
        assertThat(completions.of(somebody)).hasSize(3);
    }

    @Test
    void a_lesson_that_came_later_has_to_be_done_before_a_completion_is_renewed() {
        finishLessons();
        pass();
        daysGoBy(400);
        var last = course.lessons().stream().filter(lesson -> !lesson.unrecorded()).reduce((one, later) -> later).orElseThrow().id();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("delete from lesson_done where person = :person and lesson = :lesson")
                .setParameter("person", somebody.value()).setParameter("lesson", last.toString()).executeUpdate());
        pass();
        assertThat(completions.of(somebody)).hasSize(1);
        lessonsDone.done(somebody, last, Taught.hash('1'));
        assertThat(completions.of(somebody)).hasSize(2);
    }

    @Test
    void a_change_of_meaning_opens_the_assessment_and_the_changed_lesson_has_to_be_learned_once_more() {
        finishLessons();
        pass();
        var changed = course.lessons().get(0);
        var day = changed.text(Language.ENGLISH).changes().get(0).date().atStartOfDay(ZoneOffset.UTC).toInstant();
        daysGoBy((int) ChronoUnit.DAYS.between(day, Instant.now()) + 5);
        wasDone(changed.id(), day.minus(1, ChronoUnit.HOURS));
        pass();
        assertThat(completions.of(somebody)).as("the lesson was done before it changed").hasSize(1);
        assertThat(lessonsDone.again(somebody, course.lessons().get(1))).as("another lesson").isTrue();
        assertThat(completions.of(somebody)).hasSize(1);
        assertThat(lessonsDone.again(somebody, changed)).isTrue();
        assertThat(completions.of(somebody)).hasSize(2);
        assertThat(examinations.begin(somebody, course)).as("closed again").isEmpty();
    }

    @Test
    void a_lesson_that_was_never_done_is_not_learned_again() {
        assertThat(lessonsDone.again(somebody, course.lessons().get(0))).isFalse();
        assertThat(lessonsDone.of(somebody)).isEmpty();
    }

    @Test
    void without_an_assessment_the_learners_word_renews_a_completion_but_only_when_there_is_a_reason() {
        taught = TaughtPlayground.without("assessment");
        course = taught.course();
        TaughtInstead.teach(taught);
        finishLessons();
        assertThat(completions.of(somebody)).hasSize(1);
        assertThat(lessonsDone.renew(somebody, course)).as("just completed").isFalse();
        daysGoBy(400);
        wasDone(course.lessons().get(0).id(), Instant.now().minus(400, ChronoUnit.DAYS));
        assertThat(lessonsDone.renew(somebody, course)).as("a changed lesson is not learned yet").isFalse();
        assertThat(completions.of(somebody)).hasSize(1);
        lessonsDone.again(somebody, course.lessons().get(0));
        assertThat(completions.of(somebody)).as("what changed is learned, and nothing else is asked").hasSize(2);
        assertThat(lessonsDone.renew(somebody, course)).isFalse();
    }

    private void taughtWithoutChanges() {
        taught = TaughtPlayground.with("parts/questions", text -> text.replaceFirst("(?s)changes:\n.*?(?=\n\\w|\n---)", "checked: 2026-10"));
        course = taught.course();
        assertThat(course.lessons().get(0).text(Language.ENGLISH).changes()).isEmpty();
        TaughtInstead.teach(taught);
    }

    private void wasDone(LessonId lesson, Instant when) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("update lesson_done set done = :when where person = :person and lesson = :lesson")
                .setParameter("when", when).setParameter("person", somebody.value()).setParameter("lesson", lesson.toString()).executeUpdate());
    }

    private void daysGoBy(int days) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String sql : List.of("update examination set began = began - cast(:days as interval), handed_in = handed_in - cast(:days as interval) where person = :person",
                    "update enrolment set completed = completed - cast(:days as interval) where person = :person",
                    "update certificate set issued = issued - cast(:days as interval) where person = :person")) {
                database.createNativeQuery(sql).setParameter("days", days + " days").setParameter("person", somebody.value()).executeUpdate();
            }
        });
    }

    private int certificates() {
        return ((Number) database.createNativeQuery("select count(*) from certificate where person = :person").setParameter("person", somebody.value())
                .getSingleResult()).intValue();
    }

    @Test
    void an_attempt_is_finished_and_marked_by_the_version_in_which_it_was_begun() {
        answerAll();
        TaughtPlayground other = TaughtPlayground.with("assessment", text -> text.replace("- (x) Consent", "- ( ) Consent").replace("- ( ) A notice", "- (x) A notice"));
        TaughtInstead.teach(other.keeping(taught));
        assertThat(other.course().hash()).isNotEqualTo(course.hash());
        assertThat(examinations.handIn(somebody, other.course(), 1).orElseThrow().result().orElseThrow().share()).isEqualTo(1);
    }

    @Test
    void an_attempt_whose_version_is_lost_begins_anew_under_its_number() {
        answerAll();
        TaughtPlayground other = TaughtPlayground.with("assessment", text -> text.replace("Consent", "Agreement"));
        TaughtInstead.teach(other);
        assertThat(examinations.handIn(somebody, other.course(), 1)).isEmpty();
        assertThat(examinations.begin(somebody, other.course())).hasValueSatisfying(anew -> {
            assertThat(anew.number()).isEqualTo(1);
            assertThat(anew.hash()).isEqualTo(other.course().assessment().get(Language.ENGLISH).hash());
            assertThat(anew.answers()).isEmpty();
        });
    }

    @Test
    void it_is_in_the_export_once_it_is_in_and_goes_with_the_person() {
        Examination begun = examinations.begin(somebody, course).orElseThrow();
        examinations.answer(somebody, course, 1, "a-steps", rightAsSent(begun, paper(begun).item("a-steps").orElseThrow()));
        PersonalData kept = data;
        assertThat(kept.export(somebody).toString()).as("positions and seed would give it away").contains("EXAMINATIONS").doesNotContain("a-steps")
                .doesNotContain(String.valueOf(begun.seed()));
        examinations.handIn(somebody, course, 1);
        assertThat(kept.export(somebody).toString()).contains("a-steps q.a-steps=[0, 1, 2, 3]", "HANDED_IN", String.valueOf(begun.seed()));
        kept.erase(somebody);
        assertThat(examinations.of(somebody, course)).isEmpty();
    }

    private void finishLessons() {
        course.lessons().stream().filter(lesson -> !lesson.unrecorded()).map(Lesson::id)
                .forEach(lesson -> lessonsDone.done(somebody, lesson, Taught.hash('1')));
    }

    private void fail(int number) {
        assertThat(examinations.begin(somebody, course)).hasValueSatisfying(attempt -> assertThat(attempt.number()).isEqualTo(number));
        assertThat(examinations.handIn(somebody, course, number).orElseThrow().passed()).isFalse();
    }

    private void pass() {
        Examination begun = answerAll();
        assertThat(examinations.handIn(somebody, course, begun.number()).orElseThrow().passed()).isTrue();
    }

    private Examination answerAll() {
        Examination begun = examinations.begin(somebody, course).orElseThrow();
        for (Item item : paper(begun).items()) {
            examinations.answer(somebody, course, begun.number(), item.id(), rightAsSent(begun, item));
            if (item instanceof Item.Playing) {
                examinations.answer(somebody, course, begun.number(), item.id(), rightAsSent(begun, item));
            }
        }
        return begun;
    }

    private Paper paper(Examination attempt) {
        return Paper.of(course.assessment(), Language.ENGLISH, attempt.seed());
    }

    /** The right answer as a page would send it: tokens instead of positions. */
    private Map<String, List<String>> rightAsSent(Examination attempt, Item item) {
        Paper paper = paper(attempt);
        if (item instanceof Item.Asking asking) {
            Map<String, List<String>> right = Map.of("q." + item.id(), switch (item.id()) {
                case "a-many" -> List.of("0", "2");
                case "a-one" -> List.of("1");
                case "a-true" -> List.of("0");
                case "a-steps" -> List.of("0", "1", "2", "3");
                case "a-match" -> List.of("0", "1");
                default -> List.of("learns", "72");
            });
            return paper.sitting(asking, right).asSent();
        }
        Map<String, List<String>> settled = Map.of("set.share-place", List.of("family"), "set.shop-place", List.of("in-use"), "act", List.of("final"));
        int right = paper.run((Item.Playing) item, settled).why().orElseThrow().right();
        return Map.of("set.share-place", List.of("family"), "set.shop-place", List.of("in-use"), "act", List.of("final"), "because", List.of(String.valueOf(right)));
    }

    private static <T> List<T> atOnce(Callable<T> act) throws Exception {
        ExecutorService tabs = Executors.newFixedThreadPool(AT_ONCE);
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        List<Future<T>> all = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            all.add(tabs.submit(() -> {
                together.await();
                return act.call();
            }));
        }
        List<T> done = new ArrayList<>();
        for (Future<T> one : all) {
            done.add(one.get());
        }
        tabs.shutdown();
        return done;
    }
}
