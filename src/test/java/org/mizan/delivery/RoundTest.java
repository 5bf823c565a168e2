package org.mizan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class RoundTest {

    private final Round round = new Round(Set.of("mail", "completions"));

    @Test
    void a_kind_whose_receiver_is_away_is_left_alone_and_no_other() {
        for (int i = 0; i < Round.PATIENCE; i++) {
            assertThat(round.open()).containsExactlyInAnyOrder("mail", "completions");
            round.failed("mail", "refused");
        }
        assertThat(round.open()).containsExactly("completions");
    }

    @Test
    void single_failures_between_deliveries_are_no_outage() {
        for (int i = 0; i < 10; i++) {
            round.failed("mail", "no such address");
            round.failed("mail", "no such address");
            round.delivered("mail");
        }
        assertThat(round.open()).contains("mail");
    }

    @Test
    void failures_are_counted_by_kind_and_reason() {
        round.failed("mail", "refused");
        round.failed("mail", "refused");
        round.failed("completions", "silent");
        assertThat(round.failures()).isEqualTo(Map.of("mail", Map.of("refused", 2), "completions", Map.of("silent", 1)));
    }
}
