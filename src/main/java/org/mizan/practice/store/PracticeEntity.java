package org.mizan.practice.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mizan.practice.Today;
import org.mizan.privacy.Ledger;
import org.mizan.privacy.Ledger.Audience;
import org.mizan.privacy.Ledger.Purpose;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Until;
import org.mizan.privacy.Ledger.Word;
import org.mizan.privacy.PersonId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

/** A row of {@code practice}: there is one for whoever practises. */
@Entity
@Table(name = "practice")
class PracticeEntity {

    static final Ledger LEDGER = Ledger.of("practice", Topic.PRACTICE)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.PRACTICE_OFF)
            .column("day", Word.PRACTICE_DAY, Purpose.REPEATING, Audience.LEARNER, Until.PRACTICE_OFF)
            .column("dealt", Word.PRACTISED, Purpose.REPEATING, Audience.LEARNER, Until.PRACTICE_OFF)
            .column("told", Word.FIELDS, Purpose.REPEATING, Audience.LEARNER, Until.NEXT_DAY);

    @Id
    UUID person;

    LocalDate day;

    int dealt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String told;

    int dealtOn(LocalDate today) {
        return day.equals(today) ? dealt : 0;
    }

    void deal(LocalDate today) {
        dealt = dealtOn(today) + 1;
        day = today;
    }

    Optional<Today.Told> toldOn(LocalDate today) {
        return Optional.ofNullable(told).filter(any -> day.equals(today)).map(TellingJson::read);
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<PracticeEntity, UUID> {

        Optional<PracticeEntity> of(PersonId person) {
            return findByIdOptional(person.value());
        }

        /** Whoever comes second waits, and then sees what the first did. */
        Optional<PracticeEntity> locked(PersonId person) {
            return findByIdOptional(person.value(), LockModeType.PESSIMISTIC_WRITE);
        }
    }
}
