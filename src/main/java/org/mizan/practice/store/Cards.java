package org.mizan.practice.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.mizan.practice.Card;
import org.mizan.practice.QuestionId;
import org.mizan.practice.Rating;
import org.mizan.practice.Today;
import org.mizan.practice.Today.Due;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What learners do with the questions that are due. Each act takes the lock of the learner's practice first and counts only for a question that is
 * due today, so that two tabs, a double press and a request sent again count once; what a method returned is durable.
 */
@ApplicationScoped
@Transactional
public class Cards {

    private final PracticeEntity.Repository practices;
    private final CardEntity.Repository cards;
    private final Clock clock;

    @Inject
    Cards(PracticeEntity.Repository practices, CardEntity.Repository cards, Clock clock) {
        this.practices = practices;
        this.cards = cards;
        this.clock = clock;
    }

    /**
     * Counts an answer and sets when the question comes again.
     *
     * @param fields the answer, to be shown with its marks until the next one
     * @return false if it did not count
     */
    public boolean answer(PersonId person, Due due, Rating rating, Map<String, List<String>> fields) {
        return deal(person, due.card().id(), (practice, row) -> {
            Card next = row.record().answered(rating, LocalDate.now(clock));
            row.become(next);
            practice.told = TellingJson.write(new Today.Told(next.id(), due.seed(), fields, next.due()));
        });
    }

    /**
     * Puts a question off; what is known of the memory of it stays.
     *
     * @param days at least 1
     * @return false if it did not count
     */
    public boolean putOff(PersonId person, QuestionId id, int days) {
        return deal(person, id, (practice, row) -> row.due = LocalDate.now(clock).plusDays(days));
    }

    /** The question is not asked any more, until it is taken up again. */
    public boolean setAside(PersonId person, QuestionId id) {
        return deal(person, id, (practice, row) -> row.aside = true);
    }

    /** The question that was set aside is asked again when it is due. */
    public void takeUp(PersonId person, QuestionId id) {
        cards.findByIdOptional(CardEntity.Key.of(person, id)).ifPresent(row -> row.aside = false);
    }

    private boolean deal(PersonId person, QuestionId id, BiConsumer<PracticeEntity, CardEntity> act) {
        LocalDate today = LocalDate.now(clock);
        Optional<PracticeEntity> practice = practices.locked(person).filter(found -> found.dealtOn(today) < Today.MOST);
        Optional<CardEntity> row = practice.flatMap(found -> cards.findByIdOptional(CardEntity.Key.of(person, id)))
                .filter(found -> !found.aside && !found.due.isAfter(today));
        row.ifPresent(found -> {
            act.accept(practice.get(), found);
            practice.get().deal(today);
        });
        return row.isPresent();
    }
}
