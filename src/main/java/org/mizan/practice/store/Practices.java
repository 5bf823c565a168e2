package org.mizan.practice.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.mizan.learning.Assessed;
import org.mizan.learning.store.Examinations;
import org.mizan.practice.Card;
import org.mizan.practice.Exercise;
import org.mizan.practice.Practising;
import org.mizan.practice.QuestionId;
import org.mizan.practice.Today;
import org.mizan.practice.Today.Due;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Who practises, and what there is to practise today. A day begins at midnight UTC. */
@ApplicationScoped
@Transactional
public class Practices implements Practising {

    private static final String BEGIN = "insert into practice (person, day, dealt) values (:person, :today, 0) on conflict (person) do nothing";
    private static final String RENAME = """
            update card set place = :place, question = :question where person = :person and place = :oldPlace and question = :oldQuestion""";

    /** What has waited longest comes first; what has waited alike comes mixed, so that no lesson is asked as a whole. */
    private static final Comparator<Known> IN_TURN = Comparator.<Known, LocalDate>comparing(one -> one.card.due())
            .thenComparing(one -> one.card.id().toString().hashCode());

    private final PracticeEntity.Repository practices;
    private final CardEntity.Repository cards;
    private final EntityManager database;
    private final CurrentExercises exercises;
    private final NewCards newCards;
    private final Examinations examinations;
    private final Clock clock;

    @Inject
    Practices(PracticeEntity.Repository practices, CardEntity.Repository cards, EntityManager database, CurrentExercises exercises, NewCards newCards,
            Examinations examinations, Clock clock) {
        this.practices = practices;
        this.cards = cards;
        this.database = database;
        this.exercises = exercises;
        this.newCards = newCards;
        this.examinations = examinations;
        this.clock = clock;
    }

    /** Begins, and makes cards of what was answered before; a second time changes nothing. */
    public void begin(PersonId person) {
        int begun = database.createNativeQuery(BEGIN).setParameter("person", person.value()).setParameter("today", LocalDate.now(clock)).executeUpdate();
        if (begun == 1) {
            newCards.addPast(person);
        }
    }

    /** Ends, and deletes all that was kept of it. */
    public void end(PersonId person) {
        // First the row on which whoever adds a card holds a lock: when it is gone, no card is under way any more.
        practices.delete("person", person.value());
        cards.delete("key.person", person.value());
    }

    /** What there is to practise today; empty if the person does not practise. */
    public Optional<Today> today(PersonId person) {
        return practices.of(person).map(practice -> {
            LocalDate today = LocalDate.now(clock);
            List<Known> known = known(person);
            List<Known> open = known.stream().filter(one -> !one.aside).toList();
            int dealt = practice.dealtOn(today);
            List<Due> due = withoutRunning(person, open.stream().filter(one -> !one.card.due().isAfter(today)).sorted(IN_TURN)
                    .map(one -> new Due(one.card, one.exercise)).toList());
            return new Today(dealt, due.subList(0, Math.min(due.size(), Math.max(0, Today.MOST - dealt))), practice.toldOn(today),
                    known.stream().filter(one -> one.aside).map(Known::exercise).toList(),
                    open.stream().map(one -> one.card.due()).filter(day -> day.isAfter(today)).min(Comparator.naturalOrder()));
        });
    }

    /** A question as it is taught now. */
    public Optional<Exercise> exercise(QuestionId id) {
        return exercises.get().find(id);
    }

    @Override
    public Optional<Integer> due(PersonId person) {
        return today(person).map(today -> today.due().size());
    }

    private record Known(Card card, Exercise exercise, boolean aside) {
    }

    /** Cards of questions that are still taught, under their present names. */
    private List<Known> known(PersonId person) {
        List<CardEntity> rows = cards.of(person);
        Set<Object> names = rows.stream().map(CardEntity::id).collect(Collectors.toCollection(HashSet::new));
        List<Known> known = new ArrayList<>();
        for (CardEntity row : rows) {
            exercises.get().find(row.id()).ifPresent(exercise -> {
                if (exercise.id().equals(row.id())) {
                    known.add(new Known(row.record(), exercise, row.aside));
                } else if (names.add(exercise.id())) {
                    rename(person, row, exercise);
                    known.add(new Known(new Card(exercise.id(), row.record().memory(), row.answered, row.due), exercise, row.aside));
                } else {
                    cards.delete(row);
                }
            });
        }
        return known;
    }

    private void rename(PersonId person, CardEntity row, Exercise exercise) {
        database.createNativeQuery(RENAME).setParameter("place", exercise.id().place()).setParameter("question", exercise.id().question())
                .setParameter("person", person.value()).setParameter("oldPlace", row.key.place()).setParameter("oldQuestion", row.key.question())
                .executeUpdate();
    }

    /** While an attempt at an assessment is running, its questions rest: practice shows what is right. */
    private List<Due> withoutRunning(PersonId person, List<Due> due) {
        if (due.stream().allMatch(one -> one.exercise().lesson().isPresent())) {
            return due;
        }
        Map<String, Assessed> standings = examinations.assessed(person);
        Set<String> running = standings.keySet().stream().filter(course -> standings.get(course).running().isPresent()).collect(Collectors.toSet());
        return due.stream().filter(one -> one.exercise().lesson().isPresent() || !running.contains(one.exercise().course().id())).toList();
    }
}
