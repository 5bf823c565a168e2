package org.mizan.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mizan.quiz.Questions.answer;

import java.util.List;

import org.junit.jupiter.api.Test;

class MarkingTest {

    @Test
    void a_single_choice_is_right_or_wrong() {
        Choice single = Questions.choice("q", false, 3, 1);
        assertThat(single.mark(answer("1")).share()).isEqualTo(1);
        assertThat(single.mark(answer("0")).share()).isZero();
        assertThat(single.mark(answer()).share()).isZero();
        assertThat(single.mark(answer("0", "1")).share()).isZero();
    }

    @Test
    void a_multiple_choice_earns_right_less_wrong_over_right() {
        Choice multiple = Questions.choice("q", true, 5, 0, 2, 4);
        assertThat(multiple.mark(answer("0", "2", "4")).share()).isEqualTo(1);
        assertThat(multiple.mark(answer("0", "2")).share()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(multiple.mark(answer("0", "2", "1")).share()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(multiple.mark(answer("0", "1", "3")).share()).isZero();
        assertThat(multiple.mark(answer("0", "1", "2", "3", "4")).share()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(multiple.mark(answer("0", "2", "1")).parts()).containsExactly(true, false, true, true, false);
    }

    @Test
    void an_ordering_earns_adjacent_pairs_kept() {
        Ordering ordering = Questions.ordering("q", "a", "b", "c", "d");
        assertThat(ordering.mark(answer("0", "1", "2", "3")).share()).isEqualTo(1);
        assertThat(ordering.mark(answer("3", "2", "1", "0")).share()).isZero();
        assertThat(ordering.mark(answer("2", "3", "0", "1")).share()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(ordering.mark(answer("1", "2", "3", "0")).parts()).containsExactly(false, true, true);
        assertThat(ordering.mark(answer("0", "1")).share()).isZero();
        assertThat(ordering.mark(answer("0", "1", "1", "x")).share()).isZero();
    }

    @Test
    void items_that_read_the_same_may_change_places() {
        Ordering ordering = Questions.ordering("q", "ask", "wait", "ask");
        assertThat(ordering.mark(answer("2", "1", "0")).share()).isEqualTo(1);
        assertThat(ordering.mark(answer("0", "2", "1")).share()).isEqualTo(0.5);
    }

    @Test
    void a_matching_earns_the_share_of_right_rows() {
        Matching matching = Questions.matching("q", 3, "nobody");
        assertThat(matching.mark(answer("0", "1", "2")).share()).isEqualTo(1);
        assertThat(matching.mark(answer("1", "0", "2")).parts()).containsExactly(false, false, true);
        assertThat(matching.mark(answer("3", "", "2")).share()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(matching.mark(answer()).share()).isZero();
    }

    @Test
    void gaps_earn_the_share_filled_rightly() {
        Gaps gaps = Questions.gaps("q", Gap.of(List.of("becomes aware", "learns")), Gap.of(List.of("72±1")));
        assertThat(gaps.mark(answer("  Becomes  AWARE ", "٧٣")).share()).isEqualTo(1);
        assertThat(gaps.mark(answer("happens", "71.0")).share()).isEqualTo(0.5);
        assertThat(gaps.mark(answer("learns")).parts()).containsExactly(true, false);
        assertThat(gaps.mark(answer("", "70.9")).share()).isZero();
    }

    @Test
    void a_gap_is_a_number_if_every_alternative_is_one() {
        assertThat(Gap.of(List.of("72", "٧٢±١"))).isInstanceOf(Gap.Number.class);
        assertThat(Gap.of(List.of("72", "three days"))).isInstanceOf(Gap.Words.class);
        assertThat(Gap.of(List.of("72±"))).isInstanceOf(Gap.Words.class);
        assertThat(Gap.of(List.of("72±1±1"))).isInstanceOf(Gap.Words.class);
        assertThat(Gap.of(List.of("GDPR"))).isInstanceOf(Gap.Words.class);
    }

    @Test
    void a_number_may_be_written_as_one_is_used_to() {
        Gap thousand = Gap.of(List.of("1000"));
        assertThat(List.of("1,000", "1000", "١٬٠٠٠", "١٠٠٠", "1 000", "+1000", "1000.0", " 1000 ")).allMatch(thousand::accepts);
        assertThat(List.of("1", "1.000", "10,00", "1e3", "", "a thousand", "1000 or 2000")).noneMatch(thousand::accepts);
        Gap below = Gap.of(List.of("-3.5±0.25"));
        assertThat(List.of("-3.5", "−3٫5", "-3,75", "-٣٫٢٥")).allMatch(below::accepts);
        assertThat(List.of("3.5", "-3.76", "-3.2")).noneMatch(below::accepts);
    }

    @Test
    void huge_exponents_cost_nothing() {
        assertThat(Gap.of(List.of("1")).accepts("1e999999999")).isFalse();
        assertThat(Gap.of(List.of("1")).accepts("9".repeat(100_000))).isFalse();
    }

    @Test
    void values_that_no_form_could_send_are_wrong_and_no_error() {
        for (Question question : List.of(Questions.choice("q", true, 3, 0), Questions.ordering("q", "a", "b"), Questions.matching("q", 2),
                Questions.gaps("q", Gap.of(List.of("1"))))) {
            assertThat(question.mark(answer("-1", "99999999999", "", "x", "\u0000")).share()).isZero();
        }
    }
}
