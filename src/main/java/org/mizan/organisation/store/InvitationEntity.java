package org.mizan.organisation.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mizan.organisation.Group;
import org.mizan.organisation.Invitation;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.Ledger;
import org.mizan.privacy.Ledger.Audience;
import org.mizan.privacy.Ledger.Purpose;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Until;
import org.mizan.privacy.Ledger.Word;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code invitation}. */
@Entity
@Table(name = "invitation")
class InvitationEntity {

    static final Ledger LEDGER = Ledger.of("invitation", Topic.INVITATIONS)
            .column("id", Word.INVITATION, Purpose.INVITING, Audience.ORGANISATION_ALONE, Until.INVITATION_OVER)
            .column("organisation", Word.ORGANISATION, Purpose.INVITING, Audience.ORGANISATION_ALONE, Until.INVITATION_OVER)
            .column("address", Word.ADDRESS_MARK, Purpose.INVITING, Audience.NOBODY, Until.INVITATION_OVER)
            .column("master_key", Word.MASTER_KEY, Purpose.INVITING, Audience.NOBODY, Until.INVITATION_OVER)
            .column("sealed", Word.SEALED_ADDRESS, Purpose.DELIVERING, Audience.NOBODY, Until.INVITATION_SENT)
            .column("state", Word.STATE, Purpose.INVITING, Audience.ORGANISATION_ALONE, Until.INVITATION_OVER)
            .column("failure", Word.FAILURE, Purpose.INVITING, Audience.ORGANISATION_ALONE, Until.INVITATION_OVER)
            .column("created", Word.INVITED, Purpose.INVITING, Audience.ORGANISATION_ALONE, Until.INVITATION_OVER)
            .column("changed", Word.CHANGED, Purpose.INVITING, Audience.ORGANISATION_ALONE, Until.INVITATION_OVER)
            .column("due", Word.NEXT_TRY, Purpose.DELIVERING, Audience.NOBODY, Until.INVITATION_OVER)
            .column("tries", Word.TRIES, Purpose.DELIVERING, Audience.NOBODY, Until.INVITATION_OVER)
            .column("lease", Word.LEASE, Purpose.DELIVERING, Audience.NOBODY, Until.INVITATION_SENT)
            .column("leased_until", Word.LEASED_UNTIL, Purpose.DELIVERING, Audience.NOBODY, Until.INVITATION_SENT);

    /** {@code invitation_group}, which no code reads row by row. */
    static final Ledger GROUPS_LEDGER = Ledger.of("invitation_group", Topic.INVITATIONS)
            .column("organisation", Word.ORGANISATION, Purpose.INVITING, Audience.ORGANISATION_ALONE, Until.INVITATION_OVER)
            .column("invitation", Word.INVITATION, Purpose.INVITING, Audience.ORGANISATION_ALONE, Until.INVITATION_OVER)
            .column("member_group", Word.GROUP, Purpose.INVITING, Audience.ORGANISATION_ALONE, Until.INVITATION_OVER);

    @Id
    UUID id;

    UUID organisation;

    String address;

    @Column(name = "master_key")
    String masterKey;

    byte @Nullable [] sealed;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Invitation.State state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Invitation.@Nullable Failure failure;

    Instant created;

    Instant changed;

    Instant due;

    int tries;

    @Nullable
    UUID lease;

    @Column(name = "leased_until")
    @Nullable
    Instant leasedUntil;

    Invitation record(List<Group> groups) {
        return new Invitation(id, new OrganisationId(organisation), state, groups, created, changed, Optional.ofNullable(failure));
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<InvitationEntity, UUID> {
    }
}
