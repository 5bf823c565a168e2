package org.mizan.practice.store;

import java.util.ArrayList;
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

/** Practice as personal data. */
@ApplicationScoped
@Transactional
class PracticeData implements PersonalData {

    private final PracticeEntity.Repository practices;
    private final CardEntity.Repository cards;

    @Inject
    PracticeData(PracticeEntity.Repository practices, CardEntity.Repository cards) {
        this.practices = practices;
        this.cards = cards;
    }

    @Override
    public List<Ledger> describe() {
        return List.of(PracticeEntity.LEDGER, CardEntity.LEDGER);
    }

    @Override
    public List<Held> export(PersonId person) {
        List<Held> all = new ArrayList<>();
        practices.of(person).ifPresent(row -> all.add(Held.of(Topic.PRACTICE).with(Word.PRACTICE_DAY, row.day.toString()).with(Word.PRACTISED, row.dealt)
                .with(Word.FIELDS, Optional.ofNullable(row.told).map(told -> TellingJson.read(told).fields()))));
        cards.of(person).forEach(row -> all.add(Held.of(Topic.PRACTICE).with(Word.LESSON, row.key.place()).with(Word.QUESTION, row.key.question())
                .with(Word.LAST_ANSWER, row.answered.toString()).with(Word.DUE, row.due.toString()).with(Word.STABILITY, row.stability)
                .with(Word.DIFFICULTY, row.difficulty).with(Word.ASIDE, row.aside)));
        return all;
    }

    @Override
    public void erase(PersonId person) {
        practices.delete("person", person.value());
        cards.delete("key.person", person.value());
    }
}
