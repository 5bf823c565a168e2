package org.mizan.account.store;

import java.time.Clock;
import java.time.Duration;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Deletes ended sessions when their day has come ({@code Until.SESSION_OVER}). */
@ApplicationScoped
class SessionRetention {

    /** Longer than the longest session that Keycloak allows (30 days when it remembers a browser), so no cookie outlives its end. */
    private static final Duration LONGEST_SESSION = Duration.ofDays(31);

    private final Sessions sessions;
    private final Clock clock;

    @Inject
    SessionRetention(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "5m")
    void forget() {
        sessions.forgetEndedBefore(clock.instant().minus(LONGEST_SESSION));
    }
}
