package org.mizan.practice.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.mizan.practice.Card;
import org.mizan.practice.Memory;
import org.mizan.practice.QuestionId;
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

/** A row of {@code card}. */
@Entity
@Table(name = "card")
class CardEntity {

    static final Ledger LEDGER = Ledger.of("card", Topic.PRACTICE)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.CARD_UNUSED)
            .column("place", Word.LESSON, Purpose.REPEATING, Audience.LEARNER, Until.CARD_UNUSED)
            .column("question", Word.QUESTION, Purpose.REPEATING, Audience.LEARNER, Until.CARD_UNUSED)
            .column("stability", Word.STABILITY, Purpose.REPEATING, Audience.LEARNER, Until.CARD_UNUSED)
            .column("difficulty", Word.DIFFICULTY, Purpose.REPEATING, Audience.LEARNER, Until.CARD_UNUSED)
            .column("answered", Word.LAST_ANSWER, Purpose.REPEATING, Audience.LEARNER, Until.CARD_UNUSED)
            .column("due", Word.DUE, Purpose.REPEATING, Audience.LEARNER, Until.CARD_UNUSED)
            .column("aside", Word.ASIDE, Purpose.REPEATING, Audience.LEARNER, Until.CARD_UNUSED);

    @EmbeddedId
    Key key;

    double stability;

    double difficulty;

    LocalDate answered;

    LocalDate due;

    boolean aside;

    @Embeddable
    record Key(UUID person, String place, String question) {

        static Key of(PersonId person, QuestionId id) {
            return new Key(person.value(), id.place(), id.question());
        }
    }

    QuestionId id() {
        return new QuestionId(key.place(), key.question());
    }

    Card record() {
        return new Card(id(), new Memory(stability, difficulty), answered, due);
    }

    void become(Card card) {
        stability = card.memory().stability();
        difficulty = card.memory().difficulty();
        answered = card.last();
        due = card.due();
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<CardEntity, Key> {

        List<CardEntity> of(PersonId person) {
            return list("key.person = ?1 order by due, key.place, key.question", person.value());
        }
    }
}
