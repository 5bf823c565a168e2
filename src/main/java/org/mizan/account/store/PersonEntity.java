package org.mizan.account.store;

import java.time.Instant;
import java.util.UUID;

import org.mizan.account.Person;
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
import jakarta.persistence.Table;

/** A row of {@code person}. */
@Entity
@Table(name = "person")
class PersonEntity {

    static final Ledger LEDGER = Ledger.of("person", Topic.ACCOUNT)
            .column("id", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.ERASURE)
            .column("arrived", Word.ARRIVED, Purpose.BELONGING, Audience.LEARNER, Until.ERASURE);

    @Id
    UUID id;

    Instant arrived;

    Person record() {
        return new Person(new PersonId(id), arrived);
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<PersonEntity, UUID> {
    }
}
