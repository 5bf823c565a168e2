package org.mizan.delivery.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.mizan.delivery.Carrier;
import org.mizan.delivery.Message;
import org.mizan.delivery.Pause;
import org.mizan.delivery.Round;
import org.mizan.delivery.Undelivered;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Delivers what is due, one message after another, so that however much waits this process asks for one thing at a time. Nothing here names a person
 * in a log or a metric.
 */
@ApplicationScoped
class Delivering {

    private static final Logger LOG = Logger.getLogger(Delivering.class);

    private final Claims claims;
    private final Map<String, Carrier> carriers;
    private final DeliveryConfig config;
    private final MeterRegistry metrics;
    private final ManagedExecutor executor;
    private final ReentrantLock walking = new ReentrantLock();
    private final Map<String, Long> waiting = new ConcurrentHashMap<>();

    @Inject
    Delivering(Claims claims, @All List<Carrier> carriers, DeliveryConfig config, MeterRegistry metrics) {
        this.claims = claims;
        this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::kind, Function.identity()));
        this.config = config;
        this.metrics = metrics;
        // Nothing of the request that wrote comes along, its transaction least of all.
        this.executor = ManagedExecutor.builder().propagated().cleared(ThreadContext.ALL_REMAINING).build();
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void inTurn() {
        walk();
        count();
    }

    /** What was written needs not wait for its turn. A walk that is under way sees it too, or the next one does. */
    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Written written) {
        if (config.atOnce()) {
            executor.execute(this::walk);
        }
    }

    /** One walk at a time in this process; others walk in theirs. */
    private void walk() {
        if (walking.tryLock()) {
            try {
                deliverAll();
            } finally {
                walking.unlock();
            }
        }
    }

    /** Delivers until nothing is due any more, or until what is due seems to have nobody to take it. */
    void deliverAll() {
        int freed = claims.free();
        if (freed > 0) {
            LOG.warnf("%d messages that a worker had taken and not brought back are tried again", freed);
        }
        var round = new Round(carriers.keySet());
        for (Optional<Claim> claim = take(round); claim.isPresent(); claim = take(round)) {
            deliver(claim.get(), round);
        }
        round.failures().forEach((kind, reasons) -> reasons.forEach((reason, times) -> LOG.warnf(
                "A message of kind %s could not be delivered, %d times in this round (%s); nothing is lost, it is tried again", kind, times, reason)));
    }

    private Optional<Claim> take(Round round) {
        try {
            return claims.take(round.open());
        } catch (ConstraintViolationException met) {
            // Another worker took a message of the same person in the same moment: it may have it.
            return Optional.empty();
        }
    }

    private void deliver(Claim claim, Round round) {
        Message message = claim.message();
        try {
            carrier(message).carry(message);
            claims.delivered(claim);
            round.delivered(message.kind());
            metrics.counter("mizan.delivery.messages", "kind", message.kind(), "outcome", "delivered").increment();
        } catch (Undelivered later) {
            rest(claim, round, String.valueOf(later.getMessage()));
        } catch (RuntimeException broken) {
            // Not its words, which may be about somebody.
            rest(claim, round, broken.getClass().getName());
        }
    }

    private void rest(Claim claim, Round round, String reason) {
        Message message = claim.message();
        round.failed(message.kind(), reason);
        metrics.counter("mizan.delivery.messages", "kind", message.kind(), "outcome", "failed").increment();
        claims.later(claim, Pause.after(message.tries(), ThreadLocalRandom.current().nextDouble()));
    }

    private Carrier carrier(Message message) {
        Carrier carrier = carriers.get(message.kind());
        if (carrier == null) {
            throw new IllegalStateException("only kinds with a carrier are taken");
        }
        return carrier;
    }

    private void count() {
        Map<String, Long> now = claims.waiting();
        carriers.keySet().forEach(kind -> {
            if (waiting.put(kind, now.getOrDefault(kind, 0L)) == null) {
                Gauge.builder("mizan.delivery.waiting", waiting, all -> all.getOrDefault(kind, 0L)).tag("kind", kind)
                        .description("Messages that are due and not delivered").register(metrics);
            }
        });
    }
}
