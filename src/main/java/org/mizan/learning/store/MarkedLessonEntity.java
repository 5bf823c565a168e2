package org.mizan.learning.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.mizan.privacy.Ledger;
import org.mizan.privacy.Ledger.Audience;
import org.mizan.privacy.Ledger.Purpose;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Until;
import org.mizan.privacy.Ledger.Word;
import org.mizan.privacy.PersonId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code marked_lesson}. */
@Entity
@Table(name = "marked_lesson")
class MarkedLessonEntity {

    static final Ledger LEDGER = Ledger.of("marked_lesson", Topic.MARKED_LESSONS)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.ERASURE)
            .column("lesson", Word.LESSON, Purpose.FINDING_AGAIN, Audience.LEARNER, Until.REMOVAL_OR_ERASURE)
            .column("marked", Word.MARKED, Purpose.FINDING_AGAIN, Audience.LEARNER, Until.REMOVAL_OR_ERASURE);

    @EmbeddedId
    Key key;

    Instant marked;

    @Embeddable
    record Key(UUID person, String lesson) {
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<MarkedLessonEntity, Key> {

        List<MarkedLessonEntity> of(PersonId person) {
            return list("key.person = ?1 order by marked desc, key.lesson", person.value());
        }
    }
}
