package org.mizan.account.store;

import java.util.List;

import org.mizan.privacy.Held;
import org.mizan.privacy.Ledger;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.PersonalData;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The person itself as personal data. A session that ended names nobody, so there is none to export or to erase. */
@ApplicationScoped
@Transactional
class AccountData implements PersonalData {

    private final PersonEntity.Repository people;

    @Inject
    AccountData(PersonEntity.Repository people) {
        this.people = people;
    }

    @Override
    public List<Ledger> describe() {
        return List.of(PersonEntity.LEDGER, EndedSessionEntity.LEDGER);
    }

    @Override
    public List<Held> export(PersonId person) {
        return people.findByIdOptional(person.value()).map(row -> Held.of(Ledger.Topic.ACCOUNT)
                .with(Ledger.Word.PSEUDONYM, row.id.toString()).with(Ledger.Word.ARRIVED, row.arrived)).stream().toList();
    }

    @Override
    public void erase(PersonId person) {
        people.deleteById(person.value());
    }
}
