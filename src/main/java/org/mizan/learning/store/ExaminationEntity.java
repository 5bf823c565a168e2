package org.mizan.learning.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mizan.course.ContentHash;
import org.mizan.learning.Examination;
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
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

/** A row of {@code examination}; V011 says what the columns mean. */
@Entity
@Table(name = "examination")
class ExaminationEntity {

    static final Ledger LEDGER = Ledger.of("examination", Topic.EXAMINATIONS)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.ERASURE)
            .column("course", Word.COURSE, Purpose.ACHIEVEMENT, Audience.LEARNER, Until.ERASURE)
            .column("number", Word.NUMBER, Purpose.ACHIEVEMENT, Audience.LEARNER, Until.ERASURE)
            .column("hash", Word.VERSION, Purpose.MARKING, Audience.LEARNER, Until.ERASURE)
            .column("seed", Word.SEED, Purpose.MARKING, Audience.LEARNER, Until.ERASURE)
            .column("pass", Word.PASS_MARK, Purpose.MARKING, Audience.LEARNER, Until.ERASURE)
            .column("began", Word.BEGAN, Purpose.RESUMING, Audience.LEARNER, Until.ERASURE)
            .column("answers", Word.FIELDS, Purpose.MARKING, Audience.LEARNER, Until.ERASURE)
            .column("handed_in", Word.HANDED_IN, Purpose.ACHIEVEMENT, Audience.LEARNER, Until.ERASURE)
            .column("share", Word.SHARE, Purpose.ACHIEVEMENT, Audience.LEARNER, Until.ERASURE)
            .column("passed", Word.PASSED, Purpose.ACHIEVEMENT, Audience.LEARNER, Until.ERASURE);

    @EmbeddedId
    Key key;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String hash;

    long seed;

    int pass;

    Instant began;

    @JdbcTypeCode(SqlTypes.JSON)
    String answers;

    @Column(name = "handed_in")
    @Nullable
    Instant handedIn;

    @Nullable
    Double share;

    @Nullable
    Boolean passed;

    @Embeddable
    record Key(UUID person, String course, int number) {
    }

    Examination record() {
        return new Examination(key.course(), key.number(), new ContentHash(hash), seed, pass, began, Fields.readAll(answers),
                Optional.ofNullable(handedIn).map(moment -> new Examination.Result(moment, share, passed)));
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<ExaminationEntity, Key> {

        List<ExaminationEntity> of(PersonId person) {
            return list("key.person = ?1 order by key.course, key.number", person.value());
        }

        List<ExaminationEntity> of(PersonId person, Collection<String> courses) {
            return list("key.person = ?1 and key.course in ?2 order by key.number", person.value(), courses);
        }

        /** Whoever comes second waits, and then sees what the first did. */
        Optional<ExaminationEntity> locked(PersonId person, String course, int number) {
            return findByIdOptional(new Key(person.value(), course, number), LockModeType.PESSIMISTIC_WRITE);
        }
    }
}
