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
import org.mizan.privacy.Ledger;
import org.mizan.privacy.Ledger.Audience;
import org.mizan.privacy.Ledger.Purpose;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Until;
import org.mizan.privacy.Ledger.Word;
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

    static final Ledger LEDGER = Ledger.of("enrolment", Topic.ENROLMENTS)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.ERASURE)
            .column("course", Word.COURSE, Purpose.RESUMING, Audience.LEARNER, Until.ERASURE)
            .column("hash", Word.VERSION, Purpose.ACHIEVEMENT, Audience.LEARNER, Until.ERASURE)
            .column("began", Word.BEGAN, Purpose.ACHIEVEMENT, Audience.LEARNER, Until.ERASURE)
            .column("completed", Word.COMPLETED, Purpose.ACHIEVEMENT, Audience.LEARNER, Until.ERASURE)
            .column("completed_hash", Word.COMPLETED_VERSION, Purpose.ACHIEVEMENT, Audience.LEARNER, Until.ERASURE)
            .column("attempts_opened", Word.ATTEMPTS_OPENED, Purpose.RESUMING, Audience.LEARNER, Until.ERASURE);

    @EmbeddedId
    Key key;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String hash;

    Instant began;

    @Nullable
    Instant completed;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "completed_hash", length = 64)
    @Nullable
    String completedHash;

    @Column(name = "attempts_opened")
    @Nullable
    Instant attemptsOpened;

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
