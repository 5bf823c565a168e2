package org.mizan.delivery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizan.account.store.People;
import org.mizan.delivery.Message;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.PersonalData;
import org.mizan.privacy.store.Erasures;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
class DeliveringTest {

    private static final Set<String> ALL = Set.of(Porter.KIND, OtherPorter.KIND);

    @Inject
    Outbox outbox;
    @Inject
    Claims claims;
    @Inject
    Delivering delivering;
    @Inject
    DeliveryData data;
    @Inject
    Erasures erasures;
    @Inject
    People people;
    @Inject
    EntityManager database;
    @Inject
    MeterRegistry metrics;
    @Inject
    Porter porter;
    @Inject
    OtherPorter otherPorter;

    private PersonId lina;
    private PersonId rami;

    @BeforeEach
    void begin() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("delete from outbox").executeUpdate());
        porter.begin();
        otherPorter.arrived.clear();
        lina = arrived();
        rami = arrived();
    }

    @Test
    void what_was_written_arrives_once_and_leaves_no_trace() {
        outbox.write(lina, Porter.KIND, "hello");
        assertThat(outbox.waits(lina, Porter.KIND)).isTrue();

        delivering.deliverAll();
        delivering.deliverAll();

        assertThat(porter.payloadsOf(lina)).containsExactly("hello");
        assertThat(outbox.waits(lina, Porter.KIND)).isFalse();
        assertThat(rows()).isZero();
        assertThat(metrics.counter("mizan.delivery.messages", "kind", Porter.KIND, "outcome", "delivered").count()).isPositive();
    }

    @Test
    void it_arrives_at_once_where_that_is_wished() throws InterruptedException {
        var atOnce = new Delivering(claims, List.of(porter), () -> true, metrics);
        var inTurn = new Delivering(claims, List.of(porter), () -> false, metrics);
        outbox.write(lina, Porter.KIND, "hello");
        inTurn.atOnce(new Outbox.Written());
        Thread.sleep(200);
        assertThat(porter.arrived).isEmpty();

        atOnce.atOnce(new Outbox.Written());

        for (int i = 0; i < 200 && porter.arrived.isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(porter.payloadsOf(lina)).containsExactly("hello");
    }

    @Test
    void what_did_not_happen_is_told_to_nobody() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            outbox.write(lina, Porter.KIND, "hello");
            throw new IllegalStateException("no");
        })).isInstanceOf(IllegalStateException.class);
        delivering.deliverAll();
        assertThat(porter.arrived).isEmpty();
    }

    @Test
    void what_is_not_due_waits_for_its_day_and_holds_nothing_up() {
        Instant later = Instant.now().plusSeconds(3600);
        outbox.write(lina, Porter.KIND, "later", later);
        outbox.write(lina, Porter.KIND, "later", later);
        outbox.write(lina, Porter.KIND, "now");

        delivering.deliverAll();

        assertThat(porter.payloadsOf(lina)).containsExactly("now");
        assertThat(rows()).as("the same for the same moment is written once").isEqualTo(1);
        assertThat(outbox.waits(lina, Porter.KIND)).as("it is not late").isFalse();
        sql("update outbox set turn = now() - interval '1 second', due = turn - interval '1 hour'");
        delivering.deliverAll();
        assertThat(porter.payloadsOf(lina)).containsExactly("now", "later");
    }

    @Test
    void however_many_workers_there_are_each_message_is_carried_once_in_order_and_one_of_a_person_at_a_time() throws Exception {
        int persons = 12;
        int messages = 6;
        List<PersonId> everybody = IntStream.range(0, persons).mapToObj(i -> arrived()).toList();
        for (int m = 0; m < messages; m++) {
            for (PersonId person : everybody) {
                outbox.write(person, Porter.KIND, "message " + m);
            }
        }
        porter.takesMillis = 2;
        int workers = 4;
        var pool = Executors.newFixedThreadPool(workers);
        var together = new CyclicBarrier(workers);
        List<Future<?>> all = new ArrayList<>();
        for (int w = 0; w < workers; w++) {
            all.add(pool.submit(() -> {
                together.await();
                for (int i = 0; i < 500 && rows() > 0; i++) {
                    delivering.deliverAll();
                }
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        pool.shutdown();

        assertThat(rows()).isZero();
        assertThat(porter.collisions).hasValue(0);
        assertThat(porter.arrived).hasSize(persons * messages);
        assertThat(porter.arrived.stream().map(Message::id)).doesNotHaveDuplicates();
        List<String> inOrder = IntStream.range(0, messages).mapToObj(m -> "message " + m).toList();
        assertThat(everybody).allSatisfy(person -> assertThat(porter.payloadsOf(person)).isEqualTo(inOrder));
    }

    @Test
    void of_a_person_one_message_is_in_hand_at_a_time_of_another_person_another() {
        outbox.write(lina, Porter.KIND, "first");
        outbox.write(lina, OtherPorter.KIND, "of another kind");
        outbox.write(rami, Porter.KIND, "another's");

        Claim first = claims.take(ALL).orElseThrow();
        Claim second = claims.take(ALL).orElseThrow();

        assertThat(first.message().person()).isEqualTo(lina);
        assertThat(second.message().person()).isEqualTo(rami);
        assertThat(claims.take(ALL)).isEmpty();
        claims.delivered(first);
        assertThat(claims.take(ALL)).hasValueSatisfying(claim -> assertThat(claim.message().payload()).isEqualTo("of another kind"));
    }

    @Test
    void what_a_worker_that_crashed_had_in_hand_is_taken_again_and_the_worker_answers_for_it_no_more() {
        outbox.write(lina, Porter.KIND, "first");
        Claim crashed = claims.take(ALL).orElseThrow();
        assertThat(crashed.message().tries()).isEqualTo(1);
        assertThat(claims.free()).as("it has its time").isZero();
        delivering.deliverAll();
        assertThat(porter.arrived).isEmpty();

        sql("update outbox set leased_until = now() - interval '1 second'");
        assertThat(claims.free()).isEqualTo(1);
        Claim again = claims.take(ALL).orElseThrow();

        assertThat(again.message().id()).as("a receiver may know it by its id").isEqualTo(crashed.message().id());
        assertThat(again.message().tries()).isEqualTo(2);
        assertThat(claims.delivered(crashed)).as("the lease is another's").isFalse();
        claims.later(crashed, Duration.ZERO);
        assertThat(claims.take(ALL)).as("nor may it give it back").isEmpty();
        assertThat(claims.delivered(again)).isTrue();
        assertThat(rows()).isZero();
    }

    @Test
    void a_message_that_rests_holds_up_those_of_its_kind_and_person_and_nothing_else() {
        outbox.write(lina, Porter.KIND, "first");
        outbox.write(lina, Porter.KIND, "second");
        outbox.write(lina, OtherPorter.KIND, "of another kind");
        outbox.write(rami, Porter.KIND, "another's");
        Claim first = claims.take(ALL).orElseThrow();
        claims.later(first, Duration.ofHours(1));

        delivering.deliverAll();

        assertThat(porter.payloadsOf(lina)).isEmpty();
        assertThat(porter.payloadsOf(rami)).containsExactly("another's");
        assertThat(otherPorter.arrived).extracting(Message::payload).containsExactly("of another kind");
        sql("update outbox set due = turn");
        delivering.deliverAll();
        assertThat(porter.payloadsOf(lina)).containsExactly("first", "second");
    }

    @Test
    void an_outage_loses_nothing_costs_a_few_tries_a_round_and_is_logged_without_anybody() {
        List<String> log = listening(() -> {
            porter.away = true;
            for (int i = 0; i < 20; i++) {
                outbox.write(arrived(), Porter.KIND, "message " + i);
            }
            outbox.write(lina, OtherPorter.KIND, "of another kind");
            for (int round = 0; round < 4; round++) {
                delivering.deliverAll();
                sql("update outbox set due = turn");
            }
        });
        assertThat(porter.tries).hasValue(12);
        assertThat(otherPorter.arrived).as("another receiver is not away").hasSize(1);
        assertThat(rows()).isEqualTo(20);
        assertThat(log).hasSize(4).allSatisfy(line -> assertThat(line).contains("by-porter", "3 times", "away"));

        porter.away = false;
        delivering.deliverAll();
        assertThat(porter.arrived).hasSize(20);
        assertThat(rows()).isZero();
    }

    @Test
    void a_carrier_that_breaks_loses_nothing_either_and_its_words_stay_out_of_the_log() {
        porter.broken = true;
        outbox.write(lina, Porter.KIND, "hello");
        List<String> log = listening(delivering::deliverAll);
        assertThat(log).singleElement().satisfies(line -> assertThat(line).contains("IllegalStateException").doesNotContain(lina.toString()));
        assertThat(claims.take(ALL)).as("it rests").isEmpty();
        assertThat(rows()).isEqualTo(1);
        assertThat(claims.waiting()).containsEntry(Porter.KIND, 1L);
    }

    @Test
    void a_kind_that_nobody_carries_here_waits_for_somebody_who_does() {
        outbox.write(lina, "of-tomorrow", "hello");
        delivering.deliverAll();
        assertThat(rows()).isEqualTo(1);
        assertThat(claims.take(Set.of())).isEmpty();
    }

    @Test
    void it_is_in_the_export_and_goes_with_the_person_even_while_it_is_in_hand() {
        outbox.write(lina, Porter.KIND, "hello");
        outbox.write(rami, Porter.KIND, "another's");
        PersonalData kept = data;
        assertThat(kept.export(lina)).singleElement().satisfies(held -> assertThat(held.toString()).contains("by-porter", "hello"));
        Claim inHand = claims.take(ALL).orElseThrow();
        assertThat(inHand.message().person()).isEqualTo(lina);

        erasures.erase(lina);

        assertThat(kept.export(lina)).isEmpty();
        assertThat(claims.delivered(inHand)).isFalse();
        claims.later(inHand, Duration.ZERO);
        assertThat(rows()).as("another's stays").isEqualTo(1);
        assertThatThrownBy(() -> outbox.write(lina, Porter.KIND, "too late")).as("there is nobody to write for").isNotNull();
    }

    private PersonId arrived() {
        PersonId person = org.mizan.support.People.somebody();
        people.arrive(person);
        return person;
    }

    private long rows() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery("select count(*) from outbox").getSingleResult()).longValue());
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    /** What the delivery says in the log while something is done. */
    private static List<String> listening(Runnable act) {
        List<String> heard = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                heard.add(Optional.ofNullable(entry.getParameters()).map(values -> String.format(entry.getMessage(), values)).orElse(entry.getMessage())
                        + Optional.ofNullable(entry.getThrown()).map(Throwable::toString).orElse(""));
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        Logger logger = Logger.getLogger(Delivering.class.getName());
        logger.addHandler(listener);
        try {
            act.run();
        } finally {
            logger.removeHandler(listener);
        }
        return heard;
    }
}
