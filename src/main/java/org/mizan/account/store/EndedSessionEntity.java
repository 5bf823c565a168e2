package org.mizan.account.store;

import java.time.Instant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code ended_session}. */
@Entity
@Table(name = "ended_session")
class EndedSessionEntity {

    @Id
    String id;

    Instant ended;

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<EndedSessionEntity, String> {
    }
}
