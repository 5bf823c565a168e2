package org.mizan.account.store;

import java.time.Clock;
import java.time.Instant;

import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Which sessions are over although a cookie for them may still be about. */
@ApplicationScoped
@Transactional
public class Sessions {

    private static final String LIVES = """
            select exists (select from person where id = :person) and not exists (select from ended_session where id = :session)""";

    private static final String END = "insert into ended_session (id, ended) values (:session, :now) on conflict (id) do nothing";

    private final EntityManager database;
    private final EndedSessionEntity.Repository rows;
    private final Clock clock;

    @Inject
    Sessions(EntityManager database, EndedSessionEntity.Repository rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /** Whether the person is known (and not erased) and the session has not been ended; one statement. */
    public boolean lives(PersonId person, String session) {
        return (Boolean) database.createNativeQuery(LIVES).setParameter("person", person.value()).setParameter("session", session)
                .getSingleResult();
    }

    public boolean ended(String session) {
        return rows.findByIdOptional(session).isPresent();
    }

    /** From now on every replica refuses the session. */
    public void end(String session) {
        database.createNativeQuery(END).setParameter("session", session).setParameter("now", clock.instant()).executeUpdate();
    }

    /** Forgets sessions that ended so long ago that no cookie can carry them any more. */
    public long forgetEndedBefore(Instant day) {
        return rows.delete("ended < ?1", day);
    }
}
