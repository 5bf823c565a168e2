package org.mizan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizan.organisation.JoiningCode.State;

class JoiningCodeTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    private static JoiningCode code(int taken, Optional<Instant> withdrawn) {
        return new JoiningCode(UUID.randomUUID(), new OrganisationId(UUID.randomUUID()), Optional.empty(), LAST, 2, taken, Instant.EPOCH, withdrawn);
    }

    @Test
    void a_code_opens_on_its_last_day_and_not_after() {
        assertThat(code(0, Optional.empty()).state(LAST)).isEqualTo(State.OPEN);
        assertThat(code(0, Optional.empty()).state(LAST.plusDays(1))).isEqualTo(State.ENDED);
        assertThat(code(2, Optional.empty()).state(LAST)).isEqualTo(State.FULL);
        assertThat(code(0, Optional.of(Instant.EPOCH)).state(LAST)).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void letters_are_read_as_people_write_them() {
        var letters = JoiningLetters.random();
        assertThat(letters.value()).hasSize(12).doesNotContainPattern("[ILOU0-9]");
        assertThat(JoiningLetters.typed("\u200f " + letters.toString().toLowerCase(java.util.Locale.ROOT).replace('-', '–') + " ")).contains(letters);
        assertThat(JoiningLetters.typed("ABCD-EFGH-JKM")).isEmpty();
        assertThat(JoiningLetters.typed("ABCD-EFGH-JKL1")).isEmpty();
        assertThat(JoiningLetters.typed("")).isEmpty();
    }
}
