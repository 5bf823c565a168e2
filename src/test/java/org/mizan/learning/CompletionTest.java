package org.mizan.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mizan.course.ContentHash;

class CompletionTest {

    private static final Instant LATE = Instant.parse("2026-11-25T23:30:00Z");
    private static final ContentHash HASH = new ContentHash("a".repeat(64));

    @Test
    void it_says_course_version_and_days_and_nothing_else() {
        assertThat(new Completion("privacy-settings", Optional.of(HASH), LATE, Optional.of(Period.ofYears(1))).shown()).isEqualTo(
                "{\"course\":\"privacy-settings\",\"version\":\"" + HASH.value() + "\",\"date\":\"2026-11-25\",\"until\":\"2027-11-25\"}");
        assertThat(new Completion("data-at-work", Optional.empty(), LATE, Optional.empty()).shown())
                .isEqualTo("{\"course\":\"data-at-work\",\"date\":\"2026-11-25\"}");
    }

    @Test
    void it_counts_until_its_time_is_over() {
        var year = new Completion("c", Optional.of(HASH), LATE, Optional.of(Period.ofYears(1)));
        assertThat(year.until()).contains(Instant.parse("2027-11-25T23:30:00Z"));
        assertThat(year.counts(Instant.parse("2027-11-25T23:29:59Z"))).isTrue();
        assertThat(year.counts(Instant.parse("2027-11-25T23:30:00Z"))).isFalse();
        assertThat(new Completion("c", Optional.of(HASH), LATE, Optional.empty()).counts(Instant.MAX)).isTrue();
    }

    @Test
    void the_longest_fits_into_an_attribute() {
        assertThat(new Completion("c".repeat(64), Optional.of(HASH), LATE, Optional.of(Period.ofYears(1))).shown()).hasSizeLessThanOrEqualTo(255);
    }

    @Test
    void a_page_chooses_by_one_word() {
        var completion = new Completion("c", Optional.empty(), LATE, Optional.empty());
        assertThat(new Showing(completion, Optional.empty(), false, true, List.of()).word()).isEqualTo("hidden");
        assertThat(new Showing(completion, Optional.of(LATE), true, true, List.of()).word()).isEqualTo("showing");
        assertThat(new Showing(completion, Optional.of(LATE), false, true, List.of()).word()).isEqualTo("shown");
        assertThat(new Showing(completion, Optional.empty(), true, true, List.of()).word()).isEqualTo("hiding");
        assertThat(new Showing(completion, Optional.of(LATE), false, false, List.of()).word()).isEqualTo("ended");
    }
}
