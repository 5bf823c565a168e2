package org.mizan.organisation.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mizan.organisation.Group;
import org.mizan.organisation.Membership;
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
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A row of {@code membership}. */
@Entity
@Table(name = "membership")
class MembershipEntity {

    static final Ledger LEDGER = Ledger.of("membership", Topic.ORGANISATIONS)
            .column("organisation", Word.ORGANISATION, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("role", Word.ROLE, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("name", Word.NAME, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("language", Word.LANGUAGE, Purpose.WRITING_TO, Audience.LEARNER, Until.LEAVING_OR_ERASURE)
            .column("zone", Word.ZONE, Purpose.WRITING_TO, Audience.LEARNER, Until.LEAVING_OR_ERASURE)
            .column("joined", Word.JOINED, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE);

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Membership.Role role;

    String name;

    String language;

    String zone;

    Instant joined;

    @Embeddable
    record Key(UUID organisation, UUID person) {

        static Key of(OrganisationId organisation, PersonId person) {
            return new Key(organisation.value(), person.value());
        }
    }

    Membership record(List<Group> groups) {
        return new Membership(new OrganisationId(key.organisation()), new PersonId(key.person()), role, name, language, zone, joined, groups);
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<MembershipEntity, Key> {
    }
}
