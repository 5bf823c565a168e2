package org.mizan.privacy.store;

import java.security.SecureRandom;
import java.util.Optional;

import org.mizan.privacy.Sealing;
import org.mizan.privacy.Keys;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Each learner's own key: made when first needed, destroyed at erasure. */
@ApplicationScoped
@Transactional
public class LearnerKeys {

    private final LearnerKeyEntity.Repository rows;
    private final Keys keys;

    @Inject
    LearnerKeys(LearnerKeyEntity.Repository rows, Keys keys) {
        this.rows = rows;
        this.keys = keys;
    }

    /** Encrypts what is for the learner alone. */
    public byte[] seal(PersonId person, byte[] plain, String belongsTo) {
        byte[] own = find(person).orElseGet(() -> make(person));
        return Sealing.seal(own, plain, belongsTo);
    }

    /**
     * @throws IllegalArgumentException if it was sealed by another key or for something else
     * @throws IllegalStateException    if the learner's key or the master key that wraps it is gone
     */
    public byte[] open(PersonId person, byte[] sealed, String belongsTo) {
        byte[] own = find(person).orElseThrow(() -> new IllegalStateException("the learner's key is gone"));
        return Sealing.open(own, sealed, belongsTo);
    }

    private Optional<byte[]> find(PersonId person) {
        return rows.findByIdOptional(person.value()).map(row -> unwrap(person, row));
    }

    private byte[] unwrap(PersonId person, LearnerKeyEntity row) {
        Keys.Key master = keys.find(Keys.Use.REFLECTIONS, row.masterKey).orElseThrow(
                () -> new IllegalStateException("the master key reflections-" + row.masterKey + ".key is missing from MIZAN_KEYS_DIR"));
        byte[] own = Sealing.open(master.bytes(), row.wrapped, person.toString());
        Keys.Key newest = keys.newest(Keys.Use.REFLECTIONS);
        if (!newest.id().equals(master.id())) {
            row.masterKey = newest.id();
            row.wrapped = Sealing.seal(newest.bytes(), own, person.toString());
        }
        return own;
    }

    private byte[] make(PersonId person) {
        var own = new byte[32];
        new SecureRandom().nextBytes(own);
        Keys.Key master = keys.newest(Keys.Use.REFLECTIONS);
        // Two requests of one learner may both find no key: the first insert wins, and both read it back.
        rows.getEntityManager().createNativeQuery(
                "insert into learner_key (person, master_key, wrapped) values (:person, :master, :wrapped) on conflict (person) do nothing")
                .setParameter("person", person.value()).setParameter("master", master.id())
                .setParameter("wrapped", Sealing.seal(master.bytes(), own, person.toString())).executeUpdate();
        return find(person).orElseThrow();
    }
}
