package org.mizan.learning.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizan.account.store.People;
import org.mizan.course.Catalogue;
import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.delivery.Carrier;
import org.mizan.delivery.Message;
import org.mizan.delivery.Undelivered;
import org.mizan.learning.CourseCompleted;
import org.mizan.learning.Showing;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.PersonalData;
import org.mizan.support.AttributesInstead;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
class ShownCompletionsTest {

    private static final ContentHash VERSION = Taught.hash('a');
    private static final String ATTRIBUTE = "mizan.completed.privacy-settings";

    @Inject
    ShownCompletions completions;
    @Inject
    CompletionCarrier carrier;
    @Inject
    Enrolments enrolments;
    @Inject
    LearningData data;
    @Inject
    Catalogue catalogue;
    @Inject
    People people;
    @Inject
    EntityManager database;
    @Inject
    Event<CourseCompleted> events;
    @Inject
    @All
    List<Carrier> carriers;

    private Course course;
    private PersonId salma;
    private PersonId omar;

    @BeforeEach
    void complete() {
        course = catalogue.course("privacy-settings").orElseThrow();
        salma = completed(Instant.parse("2026-11-24T10:00:00Z"));
        omar = completed(Instant.parse("2026-11-24T11:00:00Z"));
    }

    @AfterEach
    void back() {
        AttributesInstead.away(false);
        AttributesInstead.undeclared(Set.of());
    }

    @Test
    void a_completion_is_private_until_its_learner_shows_it_and_again_after_it_was_taken_back() throws Undelivered {
        assertThat(completions.of(salma, course)).map(Showing::word).contains("hidden");
        deliver(salma);
        assertThat(AttributesInstead.of(salma)).isEmpty();

        assertThat(completions.show(salma, course)).isTrue();
        assertThat(completions.of(salma, course)).map(Showing::word).contains("showing");
        assertThat(AttributesInstead.of(salma)).as("first through the outbox").isEmpty();
        deliver(salma);
        assertThat(AttributesInstead.of(salma)).isEqualTo(Map.of(ATTRIBUTE,
                "{\"course\":\"privacy-settings\",\"version\":\"" + VERSION.value() + "\",\"date\":\"2026-11-24\",\"until\":\"2027-11-24\"}"));
        assertThat(completions.of(salma, course)).map(Showing::word).contains("shown");
        assertThat(AttributesInstead.of(omar)).as("another's stays private").isEmpty();

        completions.takeBack(salma, course);
        assertThat(completions.of(salma, course)).map(Showing::word).contains("hiding");
        deliver(salma);
        assertThat(AttributesInstead.of(salma)).isEmpty();
        assertThat(completions.of(salma, course)).map(Showing::word).contains("hidden");
    }

    @Test
    void what_is_not_completed_cannot_be_shown() throws Undelivered {
        PersonId lina = arrived();
        assertThat(completions.show(lina, course)).isFalse();
        enrolments.enrol(lina, course.id(), VERSION);
        assertThat(completions.show(lina, course)).isFalse();
        assertThat(completions.of(lina, course)).isEmpty();
        assertThat(messages(lina)).isZero();
        deliver(lina);
        assertThat(AttributesInstead.of(lina)).isEmpty();
    }

    @Test
    void showing_twice_or_taking_back_what_is_not_shown_changes_nothing() {
        completions.show(salma, course);
        Instant since = completions.of(salma, course).flatMap(Showing::since).orElseThrow();
        completions.show(salma, course);
        assertThat(completions.of(salma, course).flatMap(Showing::since)).contains(since);
        completions.takeBack(omar, course);
        assertThat(messages(omar)).isZero();
    }

    @Test
    void a_course_completed_again_is_told_again() throws Undelivered {
        completions.show(salma, course);
        deliver(salma);
        sql("update enrolment set completed = '2026-11-25T08:00:00Z', completed_hash = '" + Taught.hash('b').value() + "' where person = '" + salma + "'");
        for (PersonId person : List.of(salma, omar)) {
            QuarkusTransaction.requiringNew().run(() -> events.fire(
                    new CourseCompleted(person, course.id(), Taught.hash('b'), Instant.parse("2026-11-25T08:00:00Z"))));
        }
        assertThat(due(salma)).isEqualTo(1);
        assertThat(messages(omar)).as("nobody asked for it").isZero();
        deliver(salma);
        assertThat(AttributesInstead.of(salma).get(ATTRIBUTE)).contains("2026-11-25", Taught.hash('b').value());
    }

    @Test
    void when_its_time_is_over_the_account_is_told_on_the_day_and_shows_it_no_more() throws Undelivered {
        Period year = course.certificate().orElseThrow().valid().orElseThrow();
        completions.show(salma, course);
        deliver(salma);
        assertThat(AttributesInstead.of(salma)).containsKey(ATTRIBUTE);
        Instant end = Instant.parse("2026-11-24T10:00:00Z").atOffset(ZoneOffset.UTC).plus(year).toInstant();
        assertThat(QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("select turn from outbox where person = :person", Instant.class)
                .setParameter("person", salma.value()).getSingleResult())).isEqualTo(end);

        sql("update enrolment set completed = '2020-01-01T00:00:00Z' where person = '" + salma + "'");
        deliver(salma);

        assertThat(AttributesInstead.of(salma)).isEmpty();
        assertThat(completions.of(salma, course)).map(Showing::word).contains("ended");
    }

    @Test
    void a_silent_account_system_is_a_reason_to_try_again_and_names_nobody() {
        completions.show(salma, course);
        AttributesInstead.away(true);
        assertThat(refused(salma)).contains("Keycloak did not take it").doesNotContain(salma.toString());
    }

    @Test
    void an_attribute_that_nobody_declared_is_no_silent_loss() throws Undelivered {
        AttributesInstead.undeclared(Set.of(ATTRIBUTE));
        completions.show(salma, course);
        assertThat(refused(salma)).contains(ATTRIBUTE, "deploy/README.md");
        AttributesInstead.undeclared(Set.of());
        deliver(salma);
        assertThat(AttributesInstead.of(salma)).containsKey(ATTRIBUTE);
    }

    @Test
    void the_choice_is_in_the_export_and_goes_with_the_person() throws Undelivered {
        completions.show(salma, course);
        PersonalData kept = data;
        assertThat(kept.export(salma).toString()).contains("SHOWN_SINCE", "COMPLETED_VERSION=" + VERSION.value());
        kept.erase(salma);
        assertThat(kept.export(salma)).isEmpty();
        deliver(salma);
        assertThat(AttributesInstead.of(salma)).isEmpty();
    }

    @Test
    void each_kind_has_one_carrier() {
        Map<String, Carrier> kinds = new TreeMap<>();
        carriers.forEach(one -> assertThat(kinds.put(one.kind(), one)).as(one.kind()).isNull());
        assertThat(kinds).containsKey("completions");
    }

    private String refused(PersonId person) {
        try {
            carrier.carry(message(person));
            return "";
        } catch (Undelivered refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** As the outbox does it; that it does is tested there. */
    private void deliver(PersonId person) throws Undelivered {
        carrier.carry(message(person));
        sql("delete from outbox where turn <= now() and person = '" + person + "'");
    }

    private static Message message(PersonId person) {
        return new Message(java.util.UUID.randomUUID(), person, CompletionCarrier.KIND, "", 1);
    }

    private PersonId completed(Instant when) {
        PersonId person = arrived();
        enrolments.enrol(person, course.id(), Taught.hash('1'));
        sql("update enrolment set completed = '" + when + "', completed_hash = '" + VERSION.value() + "' where person = '" + person + "'");
        return person;
    }

    private PersonId arrived() {
        PersonId person = org.mizan.support.People.somebody();
        people.arrive(person);
        return person;
    }

    private long messages(PersonId person) {
        return count("select count(*) from outbox where person = '" + person + "'");
    }

    private long due(PersonId person) {
        return count("select count(*) from outbox where turn <= now() and person = '" + person + "'");
    }

    private long count(String query) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery(query).getSingleResult()).longValue());
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
