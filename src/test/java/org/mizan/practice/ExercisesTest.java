package org.mizan.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mizan.course.Lesson;
import org.mizan.language.Language;
import org.mizan.support.TaughtPlayground;

class ExercisesTest {

    private static final QuestionId ONE = new QuestionId("playground/parts/questions", "q-one");
    private static final Exercises AS_IT_IS = new Exercises(TaughtPlayground.asItIs().courses());

    @Test
    void a_question_of_a_lesson_is_found_in_all_its_languages() {
        Exercise one = AS_IT_IS.find(ONE).orElseThrow();
        assertThat(one.id()).isEqualTo(ONE);
        assertThat(one.quizzes()).containsOnlyKeys(Language.ARABIC, Language.ENGLISH);
        assertThat(one.question(Language.ARABIC).id()).isEqualTo("q-one");
        assertThat(one.lessons()).singleElement().extracting(lesson -> lesson.id().toString()).isEqualTo(ONE.place());
    }

    @Test
    void a_question_of_an_assessment_leads_to_the_lessons_that_teach_it() {
        Exercise pooled = AS_IT_IS.find(new QuestionId("playground", "a-one")).orElseThrow();
        assertThat(pooled.lesson()).isEmpty();
        assertThat(pooled.lessons()).extracting(Lesson::id).extracting(Object::toString).contains("playground/parts/questions");
    }

    @Test
    void lessons_that_leave_no_trace_and_questions_that_are_gone_are_not_found() {
        assertThat(AS_IT_IS.find(new QuestionId("playground/parts/quiet", "q-blame"))).isEmpty();
        assertThat(AS_IT_IS.find(new QuestionId("playground/parts/questions", "q-gone"))).isEmpty();
        assertThat(AS_IT_IS.find(new QuestionId("", ""))).isEmpty();
    }

    @Test
    void a_question_is_found_by_the_name_that_it_had() {
        Exercises renamed = new Exercises(TaughtPlayground.with("parts/questions", text -> text.replace("{#q-one}", "{#q-first formerly=q-one}")).courses());
        assertThat(renamed.find(ONE).orElseThrow().id().question()).isEqualTo("q-first");
        Exercises reused = new Exercises(TaughtPlayground.with("parts/questions", text -> text.replace("{#q-true}", "{#q-right formerly=q-one}")).courses());
        assertThat(reused.find(ONE).orElseThrow().id()).as("what is taught now has the better right").isEqualTo(ONE);
    }

    @Test
    void orders_are_mixed_anew_after_each_answer_and_by_the_version() {
        Exercise one = AS_IT_IS.find(ONE).orElseThrow();
        LocalDate day = LocalDate.of(2026, 11, 25);
        assertThat(one.seed(day)).isNotEqualTo(one.seed(day.plusDays(1)));
        assertThat(one.present(one.seed(day))).isTrue();
        Exercise changed = new Exercises(TaughtPlayground.with("parts/questions.en", text -> text.replace("What has to come", "What must come")).courses())
                .find(ONE).orElseThrow();
        assertThat(changed.present(one.seed(day))).isFalse();
    }

    @Test
    void a_language_without_the_lesson_gets_another_one() {
        Exercise english = new Exercises(TaughtPlayground.without("parts/questions.ar").courses()).find(ONE).orElseThrow();
        assertThat(english.written(Language.ARABIC)).isEqualTo(Language.ENGLISH);
        assertThat(english.quiz(Language.ARABIC).questions()).isEqualTo(List.of(english.question(Language.ENGLISH)));
    }
}
