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

/** A row of {@code note}: the words are encrypted under the learner's key. */
@Entity
@Table(name = "note")
class NoteEntity {

    static final Ledger LEDGER = Ledger.of("note", Topic.NOTES)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.ERASURE)
            .column("lesson", Word.LESSON, Purpose.DIARY, Audience.LEARNER, Until.REMOVAL_OR_ERASURE)
            .column("text", Word.TEXT, Purpose.DIARY, Audience.LEARNER_ENCRYPTED, Until.REMOVAL_OR_ERASURE)
            .column("changed", Word.CHANGED, Purpose.DIARY, Audience.LEARNER, Until.REMOVAL_OR_ERASURE);

    @EmbeddedId
    Key key;

    byte[] text;

    Instant changed;

    @Embeddable
    record Key(UUID person, String lesson) {
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<NoteEntity, Key> {

        List<NoteEntity> of(PersonId person) {
            return list("key.person = ?1 order by changed desc, key.lesson", person.value());
        }

        List<NoteEntity> of(PersonId person, Collection<String> lessons) {
            return list("key.person = ?1 and key.lesson in ?2 order by changed desc", person.value(), lessons);
        }

        long delete(PersonId person, Collection<String> lessons) {
            return delete("key.person = ?1 and key.lesson in ?2", person.value(), lessons);
        }
    }
}
