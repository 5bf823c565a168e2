package org.mizan.delivery.store;

import java.util.List;
import java.util.Optional;

import org.mizan.privacy.Held;
import org.mizan.privacy.Ledger;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Word;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.PersonalData;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Messages on their way as personal data. */
@ApplicationScoped
@Transactional
class DeliveryData implements PersonalData {

    private final MessageEntity.Repository rows;

    @Inject
    DeliveryData(MessageEntity.Repository rows) {
        this.rows = rows;
    }

    @Override
    public List<Ledger> describe() {
        return List.of(MessageEntity.LEDGER);
    }

    @Override
    public List<Held> export(PersonId person) {
        return rows.of(person).stream().map(row -> Held.of(Topic.OUTBOX).with(Word.KIND, row.kind).with(Word.PAYLOAD, Optional.of(row.payload).filter(payload -> !payload.isEmpty()))
                .with(Word.NOT_BEFORE, row.turn).with(Word.NEXT_TRY, row.due).with(Word.TRIES, row.tries)).toList();
    }

    /** One that is under way arrives at an account that is about to go, or at none. */
    @Override
    public void erase(PersonId person) {
        rows.delete("person", person.value());
    }
}
