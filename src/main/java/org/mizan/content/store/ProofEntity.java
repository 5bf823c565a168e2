package org.mizan.content.store;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code content_proof}. */
@Entity
@Immutable
@Table(name = "content_proof")
class ProofEntity {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String hash;

    @JdbcTypeCode(SqlTypes.JSON)
    String proof;

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<ProofEntity, String> {
    }
}
