package org.mizan.practice.store;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mizan.course.Catalogue;
import org.mizan.language.Language;
import org.mizan.learning.Examination;
import org.mizan.learning.Paper;
import org.mizan.learning.QuestionAnswered;
import org.mizan.learning.QuestionAnswered.Given;
import org.mizan.learning.store.Attempts;
import org.mizan.learning.store.Examinations;
import org.mizan.practice.Card;
import org.mizan.practice.Exercises;
import org.mizan.practice.Past;
import org.mizan.practice.QuestionId;
import org.mizan.practice.Rating;
import org.mizan.privacy.PersonId;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Makes cards of first answers; works inside its callers' transactions. */
@ApplicationScoped
class NewCards {

    private static final ObjectMapper JSON = new ObjectMapper();

    // One statement, whether or not somebody practises. The lock on the row of practice makes whoever switches it off wait, so that nothing
    // stays behind. What is a card already stays as it is.
    private static final String ADD = """
            insert into card (person, place, question, stability, difficulty, answered, due, aside)
            select practice.person, fresh.place, fresh.question, fresh.stability, fresh.difficulty, fresh.answered, fresh.due, false
            from practice, jsonb_to_recordset(cast(:cards as jsonb))
              as fresh(place text, question text, stability double precision, difficulty double precision, answered date, due date)
            where practice.person = :person
            for key share of practice
            on conflict (person, place, question) do nothing""";

    private final EntityManager database;
    private final CurrentExercises exercises;
    private final Catalogue catalogue;
    private final Attempts attempts;
    private final Examinations examinations;

    @Inject
    NewCards(EntityManager database, CurrentExercises exercises, Catalogue catalogue, Attempts attempts, Examinations examinations) {
        this.database = database;
        this.exercises = exercises;
        this.catalogue = catalogue;
        this.attempts = attempts;
        this.examinations = examinations;
    }

    void hear(@Observes QuestionAnswered answered) {
        add(answered.person(), cards(answered.place(), answered.given(), answered.when()));
    }

    /** All that was answered before somebody began to practise, as far as its version is still kept. */
    void addPast(PersonId person) {
        List<Card> past = new ArrayList<>();
        attempts.of(person).forEach(attempt -> catalogue.lesson(attempt.lesson(), attempt.hash()).filter(lesson -> !lesson.unrecorded())
                .ifPresent(lesson -> past.addAll(cards(attempt.lesson().toString(), Past.of(lesson, attempt), attempt.changed()))));
        examinations.assessed(person).forEach((course, assessed) -> assessed.attempts().forEach(attempt -> past.addAll(handedIn(course, attempt))));
        add(person, past);
    }

    private List<Card> handedIn(String course, Examination attempt) {
        var pool = catalogue.assessment(attempt.course(), attempt.hash());
        return attempt.result().filter(result -> !pool.isEmpty()).map(result -> {
            Language any = pool.keySet().iterator().next();
            return cards(course, Paper.of(pool, any, attempt.seed()).given(attempt.answers()), result.handedIn());
        }).orElse(List.of());
    }

    /** Under the names that the questions have now; what is not taught any more makes no card. */
    private List<Card> cards(String place, List<Given> given, Instant when) {
        Exercises now = exercises.get();
        LocalDate day = LocalDate.ofInstant(when, ZoneOffset.UTC);
        List<Card> cards = new ArrayList<>();
        given.forEach(answer -> now.find(new QuestionId(place, answer.question()))
                .ifPresent(exercise -> cards.add(Card.first(exercise.id(), Rating.of(answer.share(), answer.confidence(), answer.helped()), day))));
        return cards;
    }

    private void add(PersonId person, List<Card> cards) {
        if (!cards.isEmpty()) {
            database.createNativeQuery(ADD).setParameter("person", person.value()).setParameter("cards", json(cards)).executeUpdate();
        }
    }

    private static String json(List<Card> cards) {
        try {
            return JSON.writeValueAsString(cards.stream().map(NewCards::row).toList());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, Object> row(Card card) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("place", card.id().place());
        row.put("question", card.id().question());
        row.put("stability", card.memory().stability());
        row.put("difficulty", card.memory().difficulty());
        row.put("answered", card.last().toString());
        row.put("due", card.due().toString());
        return row;
    }
}
