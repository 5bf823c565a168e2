package org.mizan.learning.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mizan.course.ContentHash;
import org.mizan.learning.Enrolment;
import org.mizan.privacy.PersonId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code enrolment}. */
@Entity
@Table(name = "enrolment")
class EnrolmentEntity {

    @EmbeddedId
    Key key;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String hash;

    Instant began;

    @Nullable
    Instant completed;

    @Embeddable
    record Key(UUID person, String course) {
    }

    Enrolment record() {
        return new Enrolment(key.course(), new ContentHash(hash), began, Optional.ofNullable(completed));
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<EnrolmentEntity, Key> {

        List<EnrolmentEntity> of(PersonId person) {
            return list("key.person = ?1 order by began, key.course", person.value());
        }
    }
}
