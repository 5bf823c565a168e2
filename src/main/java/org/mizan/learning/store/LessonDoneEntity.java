package org.mizan.learning.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

/** A row of {@code lesson_done}; claimed means that a browser's word was taken for it. */
@Entity
@Table(name = "lesson_done")
class LessonDoneEntity {

    static final Ledger LEDGER = Ledger.of("lesson_done", Topic.LESSONS_DONE)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.ERASURE)
            .column("lesson", Word.LESSON, Purpose.ACHIEVEMENT, Audience.LEARNER, Until.ERASURE)
            .column("hash", Word.VERSION, Purpose.ACHIEVEMENT, Audience.LEARNER, Until.ERASURE)
            .column("claimed", Word.CLAIMED, Purpose.ACHIEVEMENT, Audience.LEARNER, Until.ERASURE)
            .column("done", Word.DONE, Purpose.ACHIEVEMENT, Audience.LEARNER, Until.ERASURE);

    @EmbeddedId
    Key key;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String hash;

    boolean claimed;

    Instant done;

    @Embeddable
    record Key(UUID person, String lesson) {
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<LessonDoneEntity, Key> {

        List<LessonDoneEntity> of(PersonId person) {
            return list("key.person = ?1 order by done, key.lesson", person.value());
        }
    }
}
