package org.mizan.content.store;

import java.util.List;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code content_revision}: one file of one version of a lesson. */
@Entity
@Immutable
@Table(name = "content_revision")
class RevisionEntity {

    @EmbeddedId
    Key key;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String digest;

    byte[] bytes;

    @Embeddable
    record Key(@JdbcTypeCode(SqlTypes.CHAR) @Column(length = 64) String hash, String lesson, String path) {
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<RevisionEntity, Key> {

        List<RevisionEntity> of(String hash) {
            return list("key.hash = ?1 order by key.lesson, key.path", hash);
        }
    }
}
