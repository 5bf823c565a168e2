package org.mizan.account.store;

import java.time.Instant;
import java.util.UUID;

import org.mizan.account.Person;
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
