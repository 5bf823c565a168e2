package org.mizan.delivery.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.mizan.delivery.Message;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Who carries which message; each act is a short transaction of its own, so that no row is locked while a receiver takes its time. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Claims {

    /** Longer than any carrier takes. */
    static final Duration LEASE = Duration.ofMinutes(5);

    // The first of its kind of a person of whom nothing is under way. Two workers pass over each other's rows; should they meet at one person in the
    // same moment, the index outbox_under_way lets one of them through.
    private static final String TAKE = """
            update outbox set lease = :lease, leased_until = :until, tries = tries + 1 where id = (
              select id from outbox first where kind in (:kinds) and due <= :now and lease is null
              and not exists (select from outbox under_way where under_way.person = first.person and under_way.lease is not null)
              and not exists (select from outbox earlier where earlier.person = first.person and earlier.kind = first.kind
                and (earlier.turn, earlier.number) < (first.turn, first.number))
              order by due, number limit 1 for update skip locked)
            returning id, person, kind, payload, tries""";

    private static final String DELIVERED = "delete from outbox where id = :id and lease = :lease";
    private static final String LATER = "update outbox set lease = null, leased_until = null, due = :due where id = :id and lease = :lease";
    private static final String FREE = "update outbox set lease = null, leased_until = null where leased_until <= :now";
    private static final String WAITING = "select kind, count(*) from outbox where turn <= :now group by kind";

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Claims(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes the message that has been due for longest, if there is one that may be taken. */
    Optional<Claim> take(Set<String> kinds) {
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        UUID lease = UUID.randomUUID();
        Instant now = clock.instant();
        List<?> rows = database.createNativeQuery(TAKE, Object[].class).setParameter("lease", lease).setParameter("until", now.plus(LEASE))
                .setParameter("now", now).setParameter("kinds", kinds).getResultList();
        return rows.stream().map(row -> claim((Object[]) row, lease)).findFirst();
    }

    /** It has arrived. Of no effect if the lease has run out: whoever took it then answers for it. */
    boolean delivered(Claim claim) {
        return database.createNativeQuery(DELIVERED).setParameter("id", claim.message().id()).setParameter("lease", claim.lease()).executeUpdate() == 1;
    }

    /** It could not be delivered and rests. */
    void later(Claim claim, Duration pause) {
        database.createNativeQuery(LATER).setParameter("id", claim.message().id()).setParameter("lease", claim.lease())
                .setParameter("due", clock.instant().plus(pause)).executeUpdate();
    }

    /**
     * Lets go of what a worker that is gone had taken.
     *
     * @return how many messages
     */
    int free() {
        return database.createNativeQuery(FREE).setParameter("now", clock.instant()).executeUpdate();
    }

    /** How many are due and not delivered, by kind. */
    Map<String, Long> waiting() {
        Map<String, Long> waiting = new TreeMap<>();
        List<?> rows = database.createNativeQuery(WAITING, Object[].class).setParameter("now", clock.instant()).getResultList();
        rows.forEach(row -> waiting.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).longValue()));
        return waiting;
    }

    private static Claim claim(Object[] row, UUID lease) {
        return new Claim(new Message((UUID) row[0], new PersonId((UUID) row[1]), (String) row[2], (String) row[3], ((Number) row[4]).intValue()), lease);
    }
}
