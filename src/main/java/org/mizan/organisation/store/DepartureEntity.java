package org.mizan.organisation.store;

import java.util.UUID;

import org.mizan.organisation.OrganisationId;
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

/** A row of {@code departure}. */
@Entity
@Table(name = "departure")
class DepartureEntity {

    static final Ledger LEDGER = Ledger.of("departure", Topic.ORGANISATIONS)
            .column("organisation", Word.LEFT, Purpose.STAFF, Audience.LEARNER, Until.ERASURE)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.ERASURE);

    @EmbeddedId
    Key key;

    @Embeddable
    record Key(UUID organisation, UUID person) {

        static Key of(OrganisationId organisation, PersonId person) {
            return new Key(organisation.value(), person.value());
        }
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<DepartureEntity, Key> {
    }
}
