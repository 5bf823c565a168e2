package org.mizan.organisation.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.mizan.privacy.Hmac;
import org.mizan.privacy.Keys;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Counts how often a session tries joining codes, in the database, so that several replicas count together. */
@ApplicationScoped
@Transactional
public class JoiningTries {

    /** Enough for whoever mistypes; at this rate nobody guesses 53 bits. */
    static final int ALLOWED = 10;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final String TRY = """
            insert into joining_try (mark, since, tries) values (:mark, :now, 1)
            on conflict (mark) do update set tries = case when joining_try.since < :begin then 1 else joining_try.tries + 1 end,
            since = case when joining_try.since < :begin then :now else joining_try.since end returning tries""";

    private final EntityManager database;
    private final Keys keys;
    private final Clock clock;

    @Inject
    JoiningTries(EntityManager database, Keys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /** Counts one more. @return false if it is too many within the hour */
    public boolean allowed(String session) {
        Instant now = clock.instant();
        int tries = ((Number) database.createNativeQuery(TRY, Integer.class).setParameter("mark", mark(session)).setParameter("now", now)
                .setParameter("begin", now.minus(WINDOW)).getSingleResult()).intValue();
        return tries <= ALLOWED;
    }

    /** The session had a good code: nothing has to be remembered. */
    public void forget(String session) {
        database.createNativeQuery("delete from joining_try where mark = :mark").setParameter("mark", mark(session)).executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "7m")
    void forgetOld() {
        database.createNativeQuery("delete from joining_try where since < :begin").setParameter("begin", clock.instant().minus(WINDOW)).executeUpdate();
    }

    private String mark(String session) {
        return Hmac.of(keys.newest(Keys.Use.JOINING).bytes(), "try " + session);
    }
}
