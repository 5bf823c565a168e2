package org.mizan.delivery.store;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Where a feature lays what has to leave the process, in the transaction of what it tells of: both happen or neither. */
@ApplicationScoped
@Transactional
public class Outbox {

    private static final String WRITE = """
            insert into outbox (id, person, kind, payload, turn, due, tries)
            select :id, :person, :kind, :payload, :turn, :turn, 0
            where not exists (select from outbox where person = :person and kind = :kind and payload = :payload and turn = :turn)""";

    private static final String WAITS = """
            select exists (select from outbox where person = :person and kind = :kind and turn <= :now)""";

    private final EntityManager database;
    private final Event<Written> written;
    private final Clock clock;

    @Inject
    Outbox(EntityManager database, Event<Written> written, Clock clock) {
        this.database = database;
        this.written = written;
        this.clock = clock;
    }

    /** Told inside the transaction in which something was written that is due at once. */
    record Written() {
    }

    /** Has a message delivered as soon as the caller's transaction is through. */
    public void write(PersonId person, String kind, String payload) {
        insert(person, kind, payload, clock.instant());
        written.fire(new Written());
    }

    /** Has a message delivered not before a moment. The same message for the same moment is written once. */
    public void write(PersonId person, String kind, String payload, Instant notBefore) {
        insert(person, kind, payload, notBefore);
    }

    /** Whether a message of this kind that was due has not been delivered yet. */
    public boolean waits(PersonId person, String kind) {
        return (Boolean) database.createNativeQuery(WAITS).setParameter("person", person.value()).setParameter("kind", kind)
                .setParameter("now", clock.instant()).getSingleResult();
    }

    private void insert(PersonId person, String kind, String payload, Instant turn) {
        database.createNativeQuery(WRITE).setParameter("id", UUID.randomUUID()).setParameter("person", person.value()).setParameter("kind", kind)
                .setParameter("payload", payload).setParameter("turn", turn).executeUpdate();
    }
}
