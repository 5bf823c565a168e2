package org.mizan.privacy.store;

import java.util.UUID;

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

    @Id
    UUID person;

    @Column(name = "master_key")
    String masterKey;

    byte[] wrapped;

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<LearnerKeyEntity, UUID> {
    }
}
