package org.mizan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PauseTest {

    @Test
    void it_doubles_until_it_is_longest() {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(tries -> Pause.after(tries, 1).toSeconds()))
                .containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L, 900L);
    }

    @Test
    void chance_takes_up_to_a_half_and_never_more() {
        for (int tries : new int[] { 1, 5, 40, Integer.MAX_VALUE }) {
            Duration whole = Pause.after(tries, 1);
            assertThat(Pause.after(tries, 0)).isEqualTo(whole.dividedBy(2));
            assertThat(DoubleStream.of(0, 0.1, 0.5, 0.99, 1).mapToObj(luck -> Pause.after(tries, luck)))
                    .allSatisfy(pause -> assertThat(pause).isBetween(whole.dividedBy(2), whole)).isSorted();
        }
    }

    @Test
    void it_is_never_nothing() {
        assertThat(Pause.after(0, 0)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void a_day_of_outage_costs_a_message_little_more_than_a_hundred_tries() {
        Duration passed = Duration.ZERO;
        int tries = 0;
        while (passed.compareTo(Duration.ofDays(1)) < 0) {
            passed = passed.plus(Pause.after(++tries, 0.5));
        }
        assertThat(tries).isBetween(100, 150);
    }
}
