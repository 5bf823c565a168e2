package org.mizan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizan.learning.Completion;

class AssignmentTest {

    private static final LocalDate ASKED = LocalDate.of(2027, 3, 1);
    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    private final Organisation bank = new Organisation(new OrganisationId(UUID.randomUUID()), "Bank", ZoneId.of("Asia/Riyadh"), Facts.NONE, NOW);

    @Test
    void a_day_that_was_named_holds_even_if_it_is_past() {
        var assignment = assignment(new Deadline.On(LocalDate.of(2027, 2, 20)), OptionalInt.empty());
        assertThat(assignment.due(ASKED, ASKED)).contains(LocalDate.of(2027, 2, 20));
    }

    @Test
    void whoever_comes_after_the_day_has_it_due_on_the_first_one() {
        var assignment = assignment(new Deadline.On(LocalDate.of(2027, 3, 20)), OptionalInt.empty());
        assertThat(assignment.due(LocalDate.of(2027, 3, 10), ASKED)).contains(LocalDate.of(2027, 3, 20));
        assertThat(assignment.due(LocalDate.of(2027, 5, 1), ASKED)).contains(LocalDate.of(2027, 5, 1));
    }

    @Test
    void days_are_counted_from_when_it_reached_somebody() {
        assertThat(assignment(new Deadline.After(30), OptionalInt.empty()).due(LocalDate.of(2027, 5, 1), ASKED)).contains(LocalDate.of(2027, 5, 31));
        assertThat(assignment(new Deadline.Never(), OptionalInt.empty()).due(LocalDate.of(2027, 5, 1), ASKED)).isEmpty();
    }

    @Test
    void what_was_completed_before_will_do_while_it_counts() {
        var once = assignment(new Deadline.Never(), OptionalInt.empty());
        assertThat(once.accepts(completion("2020-01-01T00:00:00Z", Optional.empty()), bank, NOW)).isTrue();
        assertThat(once.accepts(completion("2026-03-02T00:00:00Z", Optional.of(Period.ofYears(1))), bank, NOW)).isTrue();
        assertThat(once.accepts(completion("2026-03-01T00:00:00Z", Optional.of(Period.ofYears(1))), bank, NOW)).isFalse();
    }

    @Test
    void what_recurs_wants_a_completion_younger_than_its_months_by_the_days_of_the_organisation() {
        var yearly = assignment(new Deadline.Never(), OptionalInt.of(12));
        // In Riyadh it is the second of March already.
        assertThat(yearly.accepts(completion("2026-03-01T22:00:00Z", Optional.empty()), bank, NOW)).isTrue();
        assertThat(yearly.accepts(completion("2026-03-01T20:00:00Z", Optional.empty()), bank, NOW)).isFalse();
        assertThat(yearly.accepts(completion("2026-12-01T20:00:00Z", Optional.of(Period.ofDays(20))), bank, NOW)).isFalse();
    }

    private static Completion completion(String when, Optional<Period> valid) {
        return new Completion("data-at-work", Optional.empty(), Instant.parse(when), valid);
    }

    private Assignment assignment(Deadline deadline, OptionalInt months) {
        return new Assignment(UUID.randomUUID(), bank.id(), "Data at work", List.of("data-at-work"), new Assignment.Whom.Everybody(), deadline, true, months, 0, NOW,
                Optional.empty());
    }
}
