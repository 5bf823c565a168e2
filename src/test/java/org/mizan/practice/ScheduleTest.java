package org.mizan.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.mizan.quiz.Confidence;

class ScheduleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final QuestionId ID = new QuestionId("course/module/lesson", "q-1");

    @Test
    void the_more_shall_be_remembered_the_sooner_it_comes_again() {
        for (double stability = 0.01; stability < 36_500; stability *= 1.7) {
            Memory memory = new Memory(stability, 5);
            int before = Integer.MAX_VALUE;
            for (double retention = 0.5; retention < 0.99; retention += 0.01) {
                int days = new Schedule(retention, 36_500).days(memory);
                assertThat(days).isBetween(1, before);
                before = days;
            }
        }
    }

    @Test
    void the_more_stable_the_later_it_comes_again_and_never_later_than_the_longest() {
        int before = 1;
        for (double stability = 0.001; stability < 36_500; stability *= 1.3) {
            int days = Schedule.STANDARD.days(new Memory(stability, 5));
            assertThat(days).isBetween(before, 365);
            before = days;
        }
        assertThat(before).isEqualTo(365);
    }

    @Test
    void what_was_not_remembered_comes_again_the_next_day() {
        Card known = Card.first(ID, Rating.EASY, DAY);
        assertThat(known.due()).isEqualTo(DAY.plusDays(8));
        for (int i = 0; i < 5; i++) {
            known = known.answered(Rating.GOOD, known.due());
        }
        Card forgotten = known.answered(Rating.AGAIN, known.due());
        assertThat(forgotten.memory().stability()).as("something of it is left").isGreaterThan(2);
        assertThat(forgotten.due()).isEqualTo(known.due().plusDays(1));
        assertThat(forgotten.last()).isEqualTo(known.due());
    }

    @ParameterizedTest
    @CsvSource({ "AGAIN, 1", "HARD, 1", "GOOD, 2", "EASY, 8" })
    void a_first_answer_comes_again_after(Rating rating, int days) {
        assertThat(Card.first(ID, rating, DAY).due()).isEqualTo(DAY.plusDays(days));
    }

    @Test
    void a_clock_that_went_back_does_no_harm() {
        Card card = Card.first(ID, Rating.GOOD, DAY).answered(Rating.GOOD, DAY.minusDays(40));
        assertThat(card.due()).isAfter(card.last());
    }

    @ParameterizedTest
    @CsvSource({ "0, , false, AGAIN", "0.49, , false, AGAIN", "0.4, SURE, false, AGAIN", "0.5, , false, HARD", "0.99, SURE, false, HARD",
            "1, , false, GOOD", "1, UNSURE, false, HARD", "1, RATHER_SURE, false, GOOD", "1, SURE, false, EASY", "1, SURE, true, HARD", "1, , true, HARD",
            "0, , true, AGAIN" })
    void an_answer_becomes_a_rating(double share, Confidence confidence, boolean helped, Rating rating) {
        assertThat(Rating.of(share, Optional.ofNullable(confidence), helped)).isEqualTo(rating);
    }

    @Test
    void nonsense_is_refused() {
        assertThatThrownBy(() -> new Schedule(1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Schedule(0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Schedule(0.9, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_question_is_found_again_by_what_a_form_says() {
        assertThat(QuestionId.of(ID.toString())).isEqualTo(ID);
        assertThat(QuestionId.of("course#a-1")).isEqualTo(new QuestionId("course", "a-1"));
        for (String nonsense : List.of("", "#", "nonsense", "a#", "a/b/c/d#q", "a\u0000#q", "A#q", "a#q#r")) {
            assertThat(QuestionId.of(nonsense)).isEqualTo(new QuestionId("", ""));
        }
    }
}
