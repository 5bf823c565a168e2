package org.mizan.learning.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mizan.course.ContentHash;
import org.mizan.course.LessonId;
import org.mizan.learning.Attempt;
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

/** A row of {@code attempt}; V002 says what the columns mean. */
@Entity
@Table(name = "attempt")
class AttemptEntity {

    static final Ledger LEDGER = Ledger.of("attempt", Topic.ANSWERS)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.ERASURE)
            .column("lesson", Word.LESSON, Purpose.RESUMING, Audience.LEARNER, Until.ERASURE)
            .column("activity", Word.ACTIVITY, Purpose.RESUMING, Audience.LEARNER, Until.ERASURE)
            .column("hash", Word.VERSION, Purpose.MARKING, Audience.LEARNER, Until.RESTART_OR_ERASURE)
            .column("fields", Word.FIELDS, Purpose.RESUMING, Audience.LEARNER, Until.RESTART_OR_ERASURE)
            .column("answered", Word.ANSWERED, Purpose.RESUMING, Audience.LEARNER, Until.RESTART_OR_ERASURE)
            .column("answered_once", Word.ANSWERED_ONCE, Purpose.ACHIEVEMENT, Audience.LEARNER, Until.ERASURE)
            .column("share", Word.SHARE, Purpose.MARKING, Audience.LEARNER, Until.RESTART_OR_ERASURE)
            .column("began", Word.BEGAN, Purpose.RESUMING, Audience.LEARNER, Until.RESTART_OR_ERASURE)
            .column("changed", Word.CHANGED, Purpose.RESUMING, Audience.LEARNER, Until.ERASURE);

    @EmbeddedId
    Key key;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    @Nullable
    String hash;

    @JdbcTypeCode(SqlTypes.JSON)
    String fields;

    boolean answered;

    @Column(name = "answered_once")
    boolean answeredOnce;

    double share;

    @Nullable
    Instant began;

    Instant changed;

    @Embeddable
    record Key(UUID person, String lesson, String activity) {
    }

    Attempt record(LessonId lesson, String activity) {
        return new Attempt(lesson, activity, new ContentHash(hash), Fields.read(fields), answered, share, began, changed);
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<AttemptEntity, Key> {

        List<AttemptEntity> begun(PersonId person, Collection<String> lessons) {
            return list("key.person = ?1 and key.lesson in ?2 and hash is not null order by began, key.activity", person.value(), lessons);
        }

        List<AttemptEntity> of(PersonId person) {
            return list("key.person = ?1 order by key.lesson, key.activity", person.value());
        }
    }
}
