package org.mizan.privacy.store;

import java.util.List;

import org.mizan.privacy.Held;
import org.mizan.privacy.Ledger;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.PersonalData;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The learner's key and the journal of erasures as personal data. */
@ApplicationScoped
@Transactional
class KeyData implements PersonalData {

    private final LearnerKeyEntity.Repository keys;

    @Inject
    KeyData(LearnerKeyEntity.Repository keys) {
        this.keys = keys;
    }

    @Override
    public List<Ledger> describe() {
        return List.of(LearnerKeyEntity.LEDGER, ErasureEntity.LEDGER);
    }

    /** That there is a key and under which master key it lies; handing out the key itself would make it worth stealing. */
    @Override
    public List<Held> export(PersonId person) {
        return keys.findByIdOptional(person.value())
                .map(row -> Held.of(Ledger.Topic.KEY).with(Ledger.Word.MASTER_KEY, row.masterKey)).stream().toList();
    }

    @Override
    public void erase(PersonId person) {
        keys.deleteById(person.value());
    }
}
