package org.mizan.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mizan.course.ContentHash;
import org.mizan.learning.Admission.State;

class AdmissionTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Optional<Instant> NEVER = Optional.empty();

    private final List<Examination> attempts = new ArrayList<>();

    @Test
    void as_many_attempts_in_a_row_as_the_author_says() {
        assertThat(at(NOON)).isEqualTo(new Admission(State.OPEN, 2, Optional.empty()));
        failed(NOON);
        assertThat(at(NOON)).isEqualTo(new Admission(State.OPEN, 1, Optional.empty()));
        failed(NOON.plusSeconds(60));
        assertThat(at(NOON.plusSeconds(61)).state()).isEqualTo(State.WAITING);
    }

    @Test
    void new_ones_open_a_day_after_the_last_was_handed_in_and_not_a_second_before() {
        failed(NOON);
        failed(NOON.plusSeconds(60));
        Instant opens = NOON.plusSeconds(60).plus(Duration.ofDays(1));
        assertThat(at(opens.minusSeconds(1))).isEqualTo(new Admission(State.WAITING, 0, Optional.of(opens)));
        assertThat(at(opens)).isEqualTo(new Admission(State.OPEN, 2, Optional.empty()));
        failed(opens);
        assertThat(at(opens)).as("the second of the new row").isEqualTo(new Admission(State.OPEN, 1, Optional.empty()));
        failed(opens);
        assertThat(at(opens).state()).isEqualTo(State.WAITING);
    }

    @Test
    void somebody_may_open_new_ones_at_once() {
        failed(NOON);
        failed(NOON);
        assertThat(Admission.of(attempts, 2, Optional.of(NOON.plusSeconds(5)), NOON.plusSeconds(6)))
                .isEqualTo(new Admission(State.OPEN, 2, Optional.empty()));
        failed(NOON.plusSeconds(10));
        assertThat(Admission.of(attempts, 2, Optional.of(NOON.plusSeconds(5)), NOON.plusSeconds(11)).left()).isEqualTo(1);
        failed(NOON.plusSeconds(20));
        assertThat(Admission.of(attempts, 2, Optional.of(NOON.plusSeconds(5)), NOON.plusSeconds(21)).state()).as("opened once")
                .isEqualTo(State.WAITING);
    }

    @Test
    void one_that_is_running_goes_on_and_a_pass_closes() {
        attempts.add(attempt(NOON, Optional.empty()));
        assertThat(at(NOON.plus(Duration.ofDays(400))).state()).isEqualTo(State.RUNNING);
        attempts.clear();
        failed(NOON);
        attempts.add(attempt(NOON, Optional.of(new Examination.Result(NOON, 1, true))));
        assertThat(at(NOON.plus(Duration.ofDays(400))).state()).isEqualTo(State.PASSED);
        assertThat(Admission.of(attempts, 2, Optional.of(NOON.plusSeconds(1)), NOON.plusSeconds(2)).state()).isEqualTo(State.OPEN);
    }

    private Admission at(Instant now) {
        return Admission.of(attempts, 2, NEVER, now);
    }

    private void failed(Instant when) {
        attempts.add(attempt(when, Optional.of(new Examination.Result(when, 0.5, false))));
    }

    private Examination attempt(Instant when, Optional<Examination.Result> result) {
        return new Examination("course", attempts.size() + 1, new ContentHash("a".repeat(64)), 1, 80, when, Map.of(), result);
    }
}
