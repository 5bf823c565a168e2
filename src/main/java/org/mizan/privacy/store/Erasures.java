package org.mizan.privacy.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.mizan.privacy.Hmac;
import org.mizan.privacy.Keys;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.PersonalData;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * The journal of erasures. All that Mizan holds goes in one transaction, or nothing does; the same transaction writes down that Keycloak has
 * to delete the account, which is tried at once and again until it is done.
 */
@ApplicationScoped
@Transactional
public class Erasures {

    private static final String JOURNAL = """
            insert into erasure (tombstone, asked, subject) values (:tombstone, :now, :subject) on conflict (tombstone) do nothing""";

    private final ErasureEntity.Repository rows;
    private final EntityManager database;
    private final List<PersonalData> stores;
    private final Keys keys;
    private final Clock clock;

    @Inject
    Erasures(ErasureEntity.Repository rows, EntityManager database, @All List<PersonalData> stores, Keys keys, Clock clock) {
        this.rows = rows;
        this.database = database;
        this.stores = stores;
        this.keys = keys;
        this.clock = clock;
    }

    /** Erases all that Mizan holds about the person and marks the subject, so that no session that still lives is let in again. */
    public void erase(PersonId person) {
        // Whoever stores something for this person now waits for the end of this, and then finds nobody to store it for.
        database.createNativeQuery("select id from person where id = :person for update").setParameter("person", person.value())
                .getResultList();
        database.createNativeQuery(JOURNAL).setParameter("tombstone", tombstone(keys.newest(Keys.Use.TOMBSTONE), person))
                .setParameter("now", clock.instant()).setParameter("subject", person.value()).executeUpdate();
        stores.forEach(store -> store.erase(person));
    }

    /** All about whom Mizan holds something. */
    public List<PersonId> everybody() {
        List<?> ids = database.createNativeQuery("select id from person", UUID.class).getResultList();
        return ids.stream().map(id -> new PersonId((UUID) id)).toList();
    }

    /** Whether this subject was erased. */
    public boolean erased(PersonId person) {
        var marks = keys.all(Keys.Use.TOMBSTONE).stream().map(key -> tombstone(key, person)).toList();
        return rows.count("tombstone in ?1", marks) > 0;
    }

    /** Whom Keycloak still has to delete. */
    public List<PersonId> pending() {
        return rows.pending().stream().map(row -> new PersonId(subject(row))).toList();
    }

    /** Keycloak has deleted the account: the subject need not be known any more. */
    public void finished(PersonId person) {
        rows.update("subject = null where subject = ?1", person.value());
    }

    /** Forgets erasures that no backup can undo any more. */
    public long forgetFinishedBefore(Instant day) {
        return rows.delete("subject is null and asked < ?1", day);
    }

    private static UUID subject(ErasureEntity row) {
        UUID subject = row.subject;
        if (subject == null) {
            throw new IllegalStateException("a pending erasure has a subject");
        }
        return subject;
    }

    private static String tombstone(Keys.Key key, PersonId person) {
        return Hmac.of(key.bytes(), person.toString());
    }
}
