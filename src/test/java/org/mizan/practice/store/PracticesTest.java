package org.mizan.practice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizan.account.store.People;
import org.mizan.course.Course;
import org.mizan.course.LessonId;
import org.mizan.language.Language;
import org.mizan.learning.Examination;
import org.mizan.learning.Item;
import org.mizan.learning.Paper;
import org.mizan.learning.QuestionAnswered.Given;
import org.mizan.learning.store.Attempts;
import org.mizan.learning.store.Examinations;
import org.mizan.practice.QuestionId;
import org.mizan.practice.Rating;
import org.mizan.practice.Today;
import org.mizan.practice.Today.Due;
import org.mizan.privacy.Held;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Word;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.store.Erasures;
import org.mizan.support.TaughtInstead;
import org.mizan.support.TaughtPlayground;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
class PracticesTest {

    private static final LessonId QUESTIONS = LessonId.of("playground/parts/questions");
    private static final LessonId QUIET = LessonId.of("playground/parts/quiet");
    private static final List<String> KINDS = List.of("q-many", "q-one", "q-true", "q-steps", "q-match", "q-gaps");
    private static final int AT_ONCE = 8;

    @Inject
    Practices practices;
    @Inject
    Cards cards;
    @Inject
    PracticeData data;
    @Inject
    Expiry expiry;
    @Inject
    Attempts attempts;
    @Inject
    Examinations examinations;
    @Inject
    Erasures erasures;
    @Inject
    People people;
    @Inject
    EntityManager database;
    @Inject
    Clock clock;

    private PersonId somebody;
    private TaughtPlayground taught;

    @BeforeEach
    void teach() {
        taught = TaughtPlayground.asItIs();
        TaughtInstead.teach(taught);
        somebody = org.mizan.support.People.somebody();
        people.arrive(somebody);
    }

    @AfterEach
    void back() {
        TaughtInstead.teachTheLibraryAgain();
    }

    @Test
    void nothing_is_kept_of_somebody_who_has_not_begun() {
        answer("kinds", 1, "q-one");
        assertThat(practices.today(somebody)).isEmpty();
        assertThat(practices.due(somebody)).isEmpty();
        assertThat(cards.setAside(somebody, id("q-one"))).isFalse();
        assertThat(rows()).isZero();
        assertThat(data.export(somebody)).isEmpty();
    }

    @Test
    void what_was_answered_before_becomes_cards_when_practice_begins() {
        attempts.keep(somebody, QUESTIONS, "kinds", hash(), Map.of("q.q-one", List.of("1"), "checked.q-one", List.of("1"), "q.q-true", List.of("1"),
                "checked.q-true", List.of("1"), "q.q-many", List.of("0")), false, 0);
        practices.begin(somebody);
        assertThat(today().due()).isEmpty();
        assertThat(today().next()).contains(day().plusDays(1));
        aDayLater(1);
        assertThat(due()).as("the wrong one, never the one that was not checked").containsExactly("q-true");
        aDayLater(1);
        assertThat(due()).containsExactlyInAnyOrder("q-true", "q-one");
    }

    @Test
    void to_begin_twice_changes_nothing() {
        practices.begin(somebody);
        answer("kinds", 1, "q-one");
        practices.begin(somebody);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void an_answer_in_a_lesson_makes_a_card_and_another_try_changes_nothing() {
        practices.begin(somebody);
        answer("kinds", 0, "q-one");
        answer("kinds", 1, "q-one");
        aDayLater(1);
        assertThat(due()).containsExactly("q-one");
        assertThat(today().due().get(0).card().memory().stability()).isEqualTo(0.212);
        answer("kinds", 1, "q-one");
        assertThat(due()).containsExactly("q-one");
    }

    @Test
    void a_lesson_that_leaves_no_trace_makes_no_card() {
        practices.begin(somebody);
        attempts.keep(somebody, QUIET, "quiet-check", hash(), Map.of(), true, 1, List.of(new Given("q-blame", 1, Optional.empty(), false)));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void questions_of_an_assessment_become_cards_when_the_attempt_is_in_and_rest_while_another_is_running() {
        practices.begin(somebody);
        Course course = taught.course();
        Examination attempt = begun(course);
        answerAll(course, attempt);
        assertThat(rows()).isEqualTo(1);
        examinations.handIn(somebody, course, 1);
        assertThat(rows()).isEqualTo(1 + 6);
        aDayLater(2);
        assertThat(today().due()).isNotEmpty().allSatisfy(one -> assertThat(one.exercise().id().place()).isEqualTo("playground"));
        begun(course);
        assertThat(today().due()).isEmpty();
        examinations.handIn(somebody, course, 2);
        assertThat(today().due()).isNotEmpty();
    }

    @Test
    void an_attempt_that_was_handed_in_before_becomes_cards_when_practice_begins() {
        Course course = taught.course();
        answerAll(course, begun(course));
        examinations.handIn(somebody, course, 1);
        practices.begin(somebody);
        assertThat(rows()).isEqualTo(1 + 6);
    }

    @Test
    void a_day_has_ten_questions_at_most_however_many_are_due() {
        thirteenDue();
        assertThat(today().due()).hasSize(Today.MOST);
        assertThat(practices.due(somebody)).contains(Today.MOST);
        for (int number = 1; number <= Today.MOST; number++) {
            Due first = today().first().orElseThrow();
            assertThat(today().total()).isEqualTo(Today.MOST);
            boolean counted = number == 3 ? cards.setAside(somebody, first.card().id()) : number == 5 ? cards.putOff(somebody, first.card().id(), 4)
                    : cards.answer(somebody, first, Rating.GOOD, Map.of());
            assertThat(counted).isTrue();
        }
        assertThat(today().due()).isEmpty();
        assertThat(practices.due(somebody)).contains(0);
        long leftOver = leftOver();
        assertThat(leftOver).isEqualTo(3);
        String question = (String) one("select question from card where person = :person and due <= :today limit 1", true);
        String place = (String) one("select place from card where person = :person and due <= :today limit 1", true);
        assertThat(cards.setAside(somebody, new QuestionId(place, question))).as("the day is over").isFalse();
        aDayLater(1);
        assertThat(today().due()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(today().dealt()).isZero();
    }

    @Test
    void an_answer_counts_once_however_often_it_is_sent_at_once() throws Exception {
        practices.begin(somebody);
        answer("kinds", 1, "q-one", "q-true");
        aDayLater(2);
        Due due = today().find(id("q-one")).orElseThrow();
        assertThat(atOnce(() -> cards.answer(somebody, due, Rating.GOOD, Map.of()))).containsOnlyOnce(true);
        assertThat(today().dealt()).isEqualTo(1);
        assertThat(due()).containsExactly("q-true");
        double stability = (double) one("select stability from card where person = :person and question = 'q-one'", false);
        assertThat(stability).isEqualTo(due.card().answered(Rating.GOOD, day()).memory().stability());
        assertThat(today().told().orElseThrow().question()).isEqualTo(id("q-one"));
    }

    @Test
    void a_question_that_was_put_off_comes_again_on_its_day_and_its_memory_stays() {
        practices.begin(somebody);
        answer("kinds", 1, "q-one");
        aDayLater(2);
        Due before = today().first().orElseThrow();
        assertThat(cards.putOff(somebody, id("q-one"), 4)).isTrue();
        assertThat(cards.putOff(somebody, id("q-one"), 4)).as("twice").isFalse();
        assertThat(due()).isEmpty();
        aDayLater(3);
        assertThat(due()).isEmpty();
        aDayLater(1);
        assertThat(today().first().orElseThrow().card().memory()).isEqualTo(before.card().memory());
    }

    @Test
    void a_question_that_was_set_aside_never_comes_again_until_it_is_taken_up() {
        practices.begin(somebody);
        answer("kinds", 1, "q-one");
        aDayLater(2);
        cards.setAside(somebody, id("q-one"));
        answer("kinds", 1, "q-one");
        aDayLater(800);
        QuarkusTransaction.requiringNew().run(expiry::forget);
        assertThat(due()).isEmpty();
        assertThat(today().aside()).singleElement().satisfies(one -> assertThat(one.id()).isEqualTo(id("q-one")));
        cards.takeUp(somebody, id("q-one"));
        cards.takeUp(somebody, id("q-gone"));
        assertThat(due()).containsExactly("q-one");
        assertThat(today().aside()).isEmpty();
    }

    @Test
    void when_practice_ends_both_tables_are_empty_and_stay_so() {
        practices.begin(somebody);
        answer("kinds", 1, "q-one", "q-true");
        aDayLater(2);
        cards.answer(somebody, today().first().orElseThrow(), Rating.EASY, Map.of("q.q-one", List.of("1")));
        practices.end(somebody);
        assertThat(rows()).isZero();
        answer("kinds", 1, "q-one", "q-match");
        Course course = taught.course();
        answerAll(course, begun(course));
        examinations.handIn(somebody, course, 1);
        assertThat(rows()).isZero();
        assertThat(practices.today(somebody)).isEmpty();
        practices.end(somebody);
    }

    @Test
    void no_card_stays_behind_when_answers_come_while_practice_ends() throws Exception {
        for (int round = 0; round < 5; round++) {
            practices.begin(somebody);
            List<Callable<Object>> acts = new ArrayList<>();
            for (String question : KINDS) {
                acts.add(() -> {
                    answer("kinds", 1, question);
                    return true;
                });
            }
            acts.add(3, () -> {
                practices.end(somebody);
                return true;
            });
            ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
            for (Future<Object> act : threads.invokeAll(acts)) {
                act.get();
            }
            threads.shutdown();
            assertThat(rows()).isZero();
        }
    }

    @Test
    void a_renamed_question_is_the_same_and_one_that_is_gone_is_not_asked() {
        practices.begin(somebody);
        answer("kinds", 1, "q-one", "q-true");
        aDayLater(5);
        TaughtInstead.teach(TaughtPlayground.with("parts/questions", text -> text.replace("{#q-one}", "{#q-first formerly=q-one}")
                .replace("{#q-true}", "{#q-other}")));
        assertThat(due()).containsExactly("q-first");
        answer("kinds", 0, "q-first");
        assertThat(today().find(id("q-first")).orElseThrow().card().memory().stability()).isEqualTo(2.3065);
        assertThat(cards.answer(somebody, today().first().orElseThrow(), Rating.GOOD, Map.of())).isTrue();
        assertThat(due()).isEmpty();
        aDayLater(366);
        QuarkusTransaction.requiringNew().run(expiry::forget);
        assertThat(one("select count(*) from card where person = :person and question = 'q-true'", false)).isEqualTo(0L);
    }

    @Test
    void the_last_answer_is_forgotten_with_the_day() {
        practices.begin(somebody);
        answer("kinds", 1, "q-one");
        aDayLater(2);
        cards.answer(somebody, today().first().orElseThrow(), Rating.GOOD, Map.of("q.q-one", List.of("1")));
        QuarkusTransaction.requiringNew().run(expiry::forget);
        assertThat(today().told()).isPresent();
        aDayLater(1);
        assertThat(today().told()).isEmpty();
        QuarkusTransaction.requiringNew().run(expiry::forget);
        assertThat(one("select count(*) from practice where person = :person and told is null", false)).isEqualTo(1L);
    }

    @Test
    void it_is_exported_and_erased() {
        practices.begin(somebody);
        answer("kinds", 1, "q-one");
        aDayLater(2);
        cards.answer(somebody, today().first().orElseThrow(), Rating.GOOD, Map.of("q.q-one", List.of("1")));
        List<Held> held = data.export(somebody);
        assertThat(held).hasSize(2).allSatisfy(one -> assertThat(one.topic()).isEqualTo(Topic.PRACTICE));
        assertThat(held.get(0).values()).containsEntry(Word.FIELDS, Map.of("q.q-one", List.of("1")));
        assertThat(held.get(1).values()).containsEntry(Word.QUESTION, "q-one").containsEntry(Word.LESSON, QUESTIONS.toString())
                .containsEntry(Word.LAST_ANSWER, day().toString());
        erasures.erase(somebody);
        assertThat(rows()).isZero();
    }

    @Test
    void an_answer_costs_one_statement_more() {
        practices.begin(somebody);
        answer("kinds", 1, "q-many");
        long without = statements(() -> attempts.keep(somebody, QUESTIONS, "kinds", hash(), Map.of(), false, 0));
        long with = statements(() -> attempts.keep(somebody, QUESTIONS, "kinds", hash(), Map.of(), false, 0, given(1, "q-one", "q-true", "q-steps")));
        assertThat(with - without).isEqualTo(1);
    }

    private void thirteenDue() {
        practices.begin(somebody);
        answer("kinds", 1, KINDS.toArray(String[]::new));
        answer("sure", 1, "q-sure");
        Course course = taught.course();
        answerAll(course, begun(course));
        examinations.handIn(somebody, course, 1);
        aDayLater(9);
        assertThat(rows()).isEqualTo(1 + 13);
    }

    private Examination begun(Course course) {
        return examinations.begin(somebody, course).orElseThrow();
    }

    private void answerAll(Course course, Examination attempt) {
        Paper paper = Paper.of(course.assessment(), Language.ENGLISH, attempt.seed());
        paper.items().stream().filter(Item.Asking.class::isInstance).forEach(item -> {
            Map<String, List<String>> sent = new HashMap<>(Map.of("q." + item.id(), List.of("0", "1", "2", "3")));
            examinations.answer(somebody, course, attempt.number(), item.id(), sent);
        });
    }

    private void answer(String quiz, double share, String... questions) {
        attempts.keep(somebody, QUESTIONS, quiz, hash(), Map.of(), false, share, given(share, questions));
    }

    private static List<Given> given(double share, String... questions) {
        return List.of(questions).stream().map(question -> new Given(question, share, Optional.empty(), false)).toList();
    }

    private org.mizan.course.ContentHash hash() {
        return taught.lesson(QUESTIONS).orElseThrow().hash();
    }

    private static QuestionId id(String question) {
        return new QuestionId(QUESTIONS.toString(), question);
    }

    private Today today() {
        return practices.today(somebody).orElseThrow();
    }

    private List<String> due() {
        return today().due().stream().map(one -> one.exercise().id().question()).toList();
    }

    private LocalDate day() {
        return LocalDate.now(clock);
    }

    /** Moves everything back, as if days had passed. */
    private void aDayLater(int days) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("update card set due = due - :days, answered = answered - :days where person = :person")
                    .setParameter("days", days).setParameter("person", somebody.value()).executeUpdate();
            database.createNativeQuery("update practice set day = day - :days where person = :person")
                    .setParameter("days", days).setParameter("person", somebody.value()).executeUpdate();
        });
    }

    private long rows() {
        return (long) one("select (select count(*) from practice where person = :person) + (select count(*) from card where person = :person)", false);
    }

    private long leftOver() {
        return (long) one("select count(*) from card where person = :person and due <= :today and not aside", true);
    }

    private Object one(String sql, boolean withDay) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = database.createNativeQuery(sql).setParameter("person", somebody.value());
            return (withDay ? query.setParameter("today", day()) : query).getSingleResult();
        });
    }

    private long statements(Runnable act) {
        var statistics = database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            act.run();
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static List<Boolean> atOnce(Supplier<Boolean> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            all.add(act::get);
        }
        List<Boolean> results = new ArrayList<>();
        for (Future<Boolean> future : threads.invokeAll(all)) {
            results.add(future.get());
        }
        threads.shutdown();
        return results;
    }
}
