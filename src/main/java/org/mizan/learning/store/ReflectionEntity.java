package org.mizan.learning.store;

import java.time.Instant;
import java.util.Collection;
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

/** A row of {@code reflection}: the words are encrypted under the learner's key. */
@Entity
@Table(name = "reflection")
class ReflectionEntity {

    static final Ledger LEDGER = Ledger.of("reflection", Topic.REFLECTIONS)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.ERASURE)
            .column("lesson", Word.LESSON, Purpose.DIARY, Audience.LEARNER, Until.ERASURE)
            .column("activity", Word.ACTIVITY, Purpose.DIARY, Audience.LEARNER, Until.ERASURE)
            .column("text", Word.TEXT, Purpose.DIARY, Audience.LEARNER_ENCRYPTED, Until.ERASURE)
            .column("changed", Word.CHANGED, Purpose.DIARY, Audience.LEARNER, Until.ERASURE);

    @EmbeddedId
    Key key;

    byte[] text;

    Instant changed;

    @Embeddable
    record Key(UUID person, String lesson, String activity) {
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<ReflectionEntity, Key> {

        List<ReflectionEntity> of(PersonId person) {
            return list("key.person = ?1 order by key.lesson, key.activity", person.value());
        }

        List<ReflectionEntity> of(PersonId person, Collection<String> lessons) {
            return list("key.person = ?1 and key.lesson in ?2", person.value(), lessons);
        }
    }
}
