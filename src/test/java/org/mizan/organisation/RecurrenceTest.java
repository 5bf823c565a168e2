package org.mizan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    @ParameterizedTest
    @CsvSource({"2027-01-31,1,2027-02-28", "2028-01-31,1,2028-02-29", "2027-03-31,1,2027-04-30", "2028-02-29,12,2029-02-28", "2027-05-15,12,2028-05-15",
            "2027-12-31,2,2028-02-29"})
    void months_are_counted_to_the_end_of_a_shorter_one(LocalDate completed, int months, LocalDate due) {
        var again = new Recurrence(months);
        assertThat(again.ends(completed)).isEqualTo(due);
        assertThat(again.due(completed, again.opens(completed))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"1,15", "2,30", "3,45", "4,60", "12,60", "36,60"})
    void it_is_asked_sixty_days_before_or_after_half_of_the_time(int months, int lead) {
        var completed = LocalDate.of(2027, 1, 10);
        assertThat(new Recurrence(months).opens(completed)).isEqualTo(new Recurrence(months).ends(completed).minusDays(lead));
    }

    @Test
    void whoever_is_asked_late_has_a_fortnight() {
        var again = new Recurrence(12);
        assertThat(again.due(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 6, 1))).isEqualTo(LocalDate.of(2027, 6, 15));
    }

    @Test
    void a_completion_covers_until_the_day_on_which_it_is_so_old() {
        var again = new Recurrence(12);
        assertThat(again.covers(LocalDate.of(2026, 6, 2), LocalDate.of(2027, 6, 1))).isTrue();
        assertThat(again.covers(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 6, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 12, 24})
    void it_opens_after_the_completion_and_leaves_time(int months) {
        var again = new Recurrence(months);
        for (var day = LocalDate.of(2027, 1, 1); day.isBefore(LocalDate.of(2029, 1, 1)); day = day.plusDays(1)) {
            assertThat(again.opens(day)).isAfter(day);
            assertThat(again.due(day, again.opens(day))).isEqualTo(day.plusMonths(months));
        }
    }

    @Test
    void less_than_a_month_is_none() {
        assertThatThrownBy(() -> new Recurrence(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
