package org.mizan.organisation.store;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

import org.jboss.logging.Logger;
import org.mizan.delivery.Pause;
import org.mizan.delivery.Round;
import org.mizan.organisation.Directory;
import org.mizan.organisation.Invitation.Failure;
import org.mizan.organisation.Invitation.State;
import org.mizan.organisation.store.InvitationPost.Letter;
import org.mizan.privacy.Accounts;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Has invitations sent, one after another, by the account system. Any replica sends any; none is lost when one ends in the middle, and at most the one
 * that was under way then is sent twice. Nothing here names an address in a log or a metric.
 */
@ApplicationScoped
class InvitationSending {

    /** With pauses of up to a quarter of an hour that is about a day. */
    static final int TRIES = 100;
    /** An address that is not taken will hardly be taken later; a broken answer may be a restart. */
    static final int TRIES_IF_REFUSED = 5;

    private static final Logger LOG = Logger.getLogger(InvitationSending.class);
    private static final String KIND = "invitation";

    private final InvitationPost post;
    private final Invitations invitations;
    private final Directory directory;
    private final MeterRegistry metrics;
    private final AtomicLong waiting;

    @Inject
    InvitationSending(InvitationPost post, Invitations invitations, Directory directory, MeterRegistry metrics) {
        this.post = post;
        this.invitations = invitations;
        this.directory = directory;
        this.metrics = metrics;
        this.waiting = metrics.gauge("mizan.invitations.waiting", new AtomicLong());
    }

    @Scheduled(every = "5s", delayed = "7s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void inTurn() {
        sendAll();
        waiting.set(post.waiting());
    }

    @Scheduled(every = "6h", delayed = "7m")
    void forget() {
        invitations.forget();
    }

    /** Sends until none is due any more, or until the account system seems to be away. */
    void sendAll() {
        int freed = post.free();
        if (freed > 0) {
            LOG.warnf("%d invitations that a worker had taken and not brought back are sent again", freed);
        }
        var round = new Round(Set.of(KIND));
        for (Optional<Letter> letter = post.take(); letter.isPresent(); letter = round.open().isEmpty() ? Optional.empty() : post.take()) {
            send(letter.get(), round);
        }
        round.failures().forEach((kind, reasons) -> reasons.forEach((reason, times) -> LOG.warnf(
                "An invitation could not be sent, %d times in this round (%s); it is tried again", times, reason)));
    }

    private void send(Letter letter, Round round) {
        try {
            String address = post.address(letter).text();
            // Tried before, by a worker that ended or an account system that failed in the middle, it may lie at the account system with its mail unsent.
            boolean fresh = letter.tries() > 1 ? directory.inviteAgain(letter.organisation(), address) : directory.invite(letter.organisation(), address);
            post.sent(letter, fresh ? State.SENT : State.MEMBER);
            round.delivered(KIND);
            metrics.counter("mizan.invitations", "outcome", "sent").increment();
        } catch (Accounts.Unreachable away) {
            rest(letter, round, away.reason(), Failure.UNREACHABLE, TRIES);
        } catch (RuntimeException broken) {
            // Not its words, which may hold the address.
            rest(letter, round, broken.getClass().getName(), Failure.REFUSED, TRIES_IF_REFUSED);
        }
    }

    private void rest(Letter letter, Round round, String reason, Failure why, int most) {
        round.failed(KIND, reason);
        metrics.counter("mizan.invitations", "outcome", "failed").increment();
        if (letter.tries() >= most) {
            post.failed(letter, why);
        } else {
            post.later(letter, Pause.after(letter.tries(), ThreadLocalRandom.current().nextDouble()));
        }
    }
}
