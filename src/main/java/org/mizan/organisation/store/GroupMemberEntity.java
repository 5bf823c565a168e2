package org.mizan.organisation.store;

import java.util.UUID;

import org.mizan.privacy.Ledger;
import org.mizan.privacy.Ledger.Audience;
import org.mizan.privacy.Ledger.Purpose;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Until;
import org.mizan.privacy.Ledger.Word;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code group_member}. */
@Entity
@Table(name = "group_member")
class GroupMemberEntity {

    static final Ledger LEDGER = Ledger.of("group_member", Topic.ORGANISATIONS)
            .column("organisation", Word.ORGANISATION, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("member_group", Word.GROUP, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE);

    @EmbeddedId
    Key key;

    UUID organisation;

    @Embeddable
    record Key(@Column(name = "member_group") UUID group, UUID person) {
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<GroupMemberEntity, Key> {
    }
}
