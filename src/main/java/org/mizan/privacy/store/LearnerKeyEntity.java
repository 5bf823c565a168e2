package org.mizan.privacy.store;

import java.util.UUID;

import org.mizan.privacy.Ledger;
import org.mizan.privacy.Ledger.Audience;
import org.mizan.privacy.Ledger.Purpose;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Until;
import org.mizan.privacy.Ledger.Word;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code learner_key}: the key of one learner, wrapped under the master key that is named. */
@Entity
@Table(name = "learner_key")
class LearnerKeyEntity {

    static final Ledger LEDGER = Ledger.of("learner_key", Topic.KEY)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.ERASURE)
            .column("master_key", Word.MASTER_KEY, Purpose.DIARY, Audience.LEARNER, Until.ERASURE)
            .column("wrapped", Word.OWN_KEY, Purpose.DIARY, Audience.NOBODY, Until.ERASURE);

    @Id
    UUID person;

    @Column(name = "master_key")
    String masterKey;

    byte[] wrapped;

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<LearnerKeyEntity, UUID> {
    }
}
