package org.mizan.privacy.store;

import java.time.Clock;
import java.time.Duration;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Deletes erasures of the journal when their day has come ({@code Until.BACKUPS_GONE}). */
@ApplicationScoped
class Retention {

    /** No backup may be kept for longer: it could bring somebody back whom nothing knows as erased any more. */
    private static final Duration BACKUPS = Duration.ofDays(365);

    private final Erasures erasures;
    private final Clock clock;

    @Inject
    Retention(Erasures erasures, Clock clock) {
        this.erasures = erasures;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "5m")
    void forget() {
        erasures.forgetFinishedBefore(clock.instant().minus(BACKUPS));
    }
}
