package org.mizan.organisation.store;

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

/** A row of {@code assignment_person}: somebody is asked by name. */
@Entity
@Table(name = "assignment_person")
class AssignmentPersonEntity {

    static final Ledger LEDGER = Ledger.of("assignment_person", Topic.ASSIGNMENTS)
            .column("organisation", Word.ORGANISATION, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("assignment", Word.ASSIGNMENT, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE);

    @EmbeddedId
    Key key;

    UUID organisation;

    @Embeddable
    record Key(UUID assignment, UUID person) {
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<AssignmentPersonEntity, Key> {

        List<AssignmentPersonEntity> of(PersonId person) {
            return list("key.person", person.value());
        }
    }
}
