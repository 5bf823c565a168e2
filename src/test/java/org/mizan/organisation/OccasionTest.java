package org.mizan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizan.privacy.PersonId;

class OccasionTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    @Test
    void one_is_written_to_once_before_the_month_two_times_before_the_day_and_three_times_after() {
        assertThat(days(duty(MARCH, Optional.of(MARCH.plusDays(30)), 7, true))).containsExactly(MARCH, MARCH.plusDays(16), MARCH.plusDays(27),
                MARCH.plusDays(38), MARCH.plusDays(52), MARCH.plusDays(66));
    }

    @Test
    void what_is_recommended_is_said_once() {
        assertThat(days(duty(MARCH, Optional.of(MARCH.plusDays(30)), 0, false))).containsExactly(MARCH);
    }

    @Test
    void what_has_no_day_is_said_once() {
        assertThat(days(duty(MARCH, Optional.empty(), 0, true))).containsExactly(MARCH);
    }

    @Test
    void whoever_has_just_been_asked_is_left_in_peace() {
        assertThat(days(duty(MARCH, Optional.of(MARCH.plusDays(5)), 0, true))).as("not two days later again")
                .containsExactly(MARCH, MARCH.plusDays(6), MARCH.plusDays(20), MARCH.plusDays(34));
        assertThat(days(duty(MARCH, Optional.of(MARCH.minusDays(1)), 0, true))).as("came when it was over").containsExactly(MARCH, MARCH.plusDays(14), MARCH.plusDays(28));
    }

    @Test
    void mails_come_by_day_where_their_reader_is() {
        assertThat(DaylightHours.next(Instant.parse("2027-03-01T05:59:00Z"), RIYADH)).isEqualTo("2027-03-01T06:00:00Z");
        assertThat(DaylightHours.next(Instant.parse("2027-03-01T06:00:00Z"), RIYADH)).isEqualTo("2027-03-01T06:00:00Z");
        assertThat(DaylightHours.next(Instant.parse("2027-03-01T13:59:00Z"), RIYADH)).isEqualTo("2027-03-01T13:59:00Z");
        assertThat(DaylightHours.next(Instant.parse("2027-03-01T14:00:00Z"), RIYADH)).isEqualTo("2027-03-02T06:00:00Z");
        assertThat(DaylightHours.next(Instant.parse("2027-03-27T20:00:00Z"), ZoneId.of("Europe/Berlin"))).as("the night in which the clock is put forward")
                .isEqualTo("2027-03-28T07:00:00Z");
    }

    private static List<LocalDate> days(Duty duty) {
        return Arrays.stream(Occasion.values()).flatMap(occasion -> occasion.day(duty).stream()).toList();
    }

    private static Duty duty(LocalDate opened, Optional<LocalDate> due, int grace, boolean required) {
        return new Duty(UUID.randomUUID(), new OrganisationId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), "course", 0, opened, due, grace, required,
                Optional.empty(), Optional.empty());
    }
}
