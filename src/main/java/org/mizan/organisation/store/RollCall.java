package org.mizan.organisation.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;
import org.mizan.account.SignedIn;
import org.mizan.organisation.Directory;
import org.mizan.organisation.Directory.Profile;
import org.mizan.organisation.Membership;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.Accounts.Unreachable;
import org.mizan.privacy.PersonId;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Keeps Mizan's memberships as the account system has them: one person's whenever they sign in, and everybody's every ten minutes, so that whoever left or
 * was switched off there is seen here no more.
 */
@ApplicationScoped
class RollCall {

    private static final Logger LOG = Logger.getLogger(RollCall.class);

    /** How long a sign-in waits for the account system; after that it goes on, and the memberships follow. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final Directory directory;
    private final Memberships memberships;
    private final Roll roll;
    private final Clock clock;
    private final ManagedExecutor executor;

    @Inject
    RollCall(Directory directory, Memberships memberships, Roll roll, Clock clock) {
        this.directory = directory;
        this.memberships = memberships;
        this.roll = roll;
        this.clock = clock;
        // Nothing of the request comes along, which may be over before.
        this.executor = ManagedExecutor.builder().propagated().cleared(ThreadContext.ALL_REMAINING).build();
    }

    /** Whoever signs in finds their organisations. Nothing that goes wrong here keeps anybody out. */
    void arrived(@Observes SignedIn arrival) {
        Future<?> call = executor.submit(() -> quietly(arrival.person()));
        try {
            call.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            LOG.warn("The account system takes long to say where somebody belongs; the sign-in went on without");
        } catch (ExecutionException broken) {
            LOG.warnf("Where somebody belongs could not be kept (%s)", broken.getCause().getClass().getName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void quietly(PersonId person) {
        try {
            call(person);
        } catch (Unreachable away) {
            LOG.warnf("The account system did not say where somebody belongs (%s); their organisations stay as they were", away.reason());
        }
    }

    /** Makes one person's memberships what the account system says. */
    void call(PersonId person) throws Unreachable {
        // In this order: whoever is added meanwhile is added there first, and would else be taken for somebody who left.
        Set<OrganisationId> here = memberships.of(person).stream().map(Membership::organisation).collect(Collectors.toSet());
        Set<OrganisationId> there = directory.of(person);
        if (there.isEmpty() && here.isEmpty()) {
            return;
        }
        Optional<Profile> profile = directory.profile(person);
        var belongs = new HashSet<OrganisationId>();
        if (profile.isPresent()) {
            for (OrganisationId organisation : there) {
                if (roll.belongs(organisation, person, profile.get())) {
                    belongs.add(organisation);
                }
            }
        }
        here.stream().filter(organisation -> !belongs.contains(organisation)).forEach(organisation -> memberships.leave(organisation, person));
    }

    /** Each organisation in its turn; with several replicas, one of them has it. */
    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void inTurn() {
        Instant due = clock.instant().minus(EVERY);
        for (Optional<OrganisationId> next = roll.claim(due); next.isPresent(); next = roll.claim(due)) {
            try {
                call(next.get());
            } catch (Unreachable away) {
                LOG.warnf("The account system did not say who belongs to an organisation (%s); it is asked again", away.reason());
                return;
            }
        }
    }

    /**
     * Makes an organisation's memberships what the account system says. Whoever seems to be missing there is asked for once more by themselves: the list
     * was read page by page, and people may have come meanwhile.
     */
    void call(OrganisationId organisation) throws Unreachable {
        Optional<Set<PersonId>> there = directory.members(organisation);
        if (there.isEmpty()) {
            LOG.warnf("The account system knows no organisation %s; its memberships stay as they are", organisation);
            return;
        }
        List<PersonId> doubtful = roll.differing(organisation, there.get());
        for (PersonId person : doubtful) {
            try {
                call(person);
            } catch (RuntimeException broken) {
                LOG.warnf("Where somebody belongs could not be kept (%s)", broken.getClass().getName());
            }
        }
    }

    static UUID[] ids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
