package org.mizan.organisation.store;

import java.util.List;

import org.mizan.organisation.Group;
import org.mizan.organisation.Membership;
import org.mizan.organisation.Organisation;
import org.mizan.privacy.Held;
import org.mizan.privacy.Ledger;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Word;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.PersonalData;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Memberships, and what hangs on them, as personal data. */
@ApplicationScoped
@Transactional
class OrganisationData implements PersonalData {

    private final Memberships memberships;
    private final MembershipEntity.Repository rows;
    private final Organisations organisations;

    @Inject
    OrganisationData(Memberships memberships, MembershipEntity.Repository rows, Organisations organisations) {
        this.memberships = memberships;
        this.rows = rows;
        this.organisations = organisations;
    }

    @Override
    public List<Ledger> describe() {
        return List.of(MembershipEntity.LEDGER, GroupMemberEntity.LEDGER);
    }

    @Override
    public List<Held> export(PersonId person) {
        return memberships.of(person).stream().map(this::held).toList();
    }

    private Held held(Membership membership) {
        return Held.of(Topic.ORGANISATIONS).with(Word.ORGANISATION, organisations.find(membership.organisation()).map(Organisation::name))
                .with(Word.ROLE, membership.role().name()).with(Word.NAME, membership.name()).with(Word.LANGUAGE, membership.language())
                .with(Word.ZONE, membership.zone()).with(Word.JOINED, membership.joined())
                .with(Word.GROUP, membership.groups().stream().map(Group::name).toList());
    }

    /** What hangs on a membership goes with it, by the tables' own references. */
    @Override
    public void erase(PersonId person) {
        rows.delete("key.person", person.value());
    }
}
