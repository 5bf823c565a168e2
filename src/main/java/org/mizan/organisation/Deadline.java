package org.mizan.organisation;

import java.time.LocalDate;
import java.util.Optional;

/** By when something has to be completed, as days of the organisation's zone. */
public sealed interface Deadline {

    /**
     * The last day on which it is in time.
     *
     * @param from the day on which the assignment began to count for the person
     */
    Optional<LocalDate> due(LocalDate from);

    /** The same day for everybody; of whoever comes after it, {@link Assignment#due} says more. */
    record On(LocalDate day) implements Deadline {
        @Override
        public Optional<LocalDate> due(LocalDate from) {
            return Optional.of(day);
        }
    }

    /** So many days after it began to count for the person, counted from 0. */
    record After(int days) implements Deadline {
        @Override
        public Optional<LocalDate> due(LocalDate from) {
            return Optional.of(from.plusDays(days));
        }
    }

    /** No day. */
    record Never() implements Deadline {
        @Override
        public Optional<LocalDate> due(LocalDate from) {
            return Optional.empty();
        }
    }
}
