package org.mizan.practice.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Deletes what nobody practises any more: {@code Until.CARD_UNUSED} and {@code Until.NEXT_DAY}. */
@ApplicationScoped
class Expiry {

    /** Questions that are not taught any more go by this, too: they are never asked again. */
    private static final Period UNUSED = Period.ofYears(1);

    private final PracticeEntity.Repository practices;
    private final CardEntity.Repository cards;
    private final Clock clock;

    @Inject
    Expiry(PracticeEntity.Repository practices, CardEntity.Repository cards, Clock clock) {
        this.practices = practices;
        this.cards = cards;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "7m")
    @Transactional
    void forget() {
        LocalDate today = LocalDate.now(clock);
        cards.delete("due < ?1 and not aside", today.minus(UNUSED));
        practices.update("told = null where day < ?1 and told is not null", today);
    }
}
