package org.mizan.organisation.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.mizan.organisation.Invitation.Failure;
import org.mizan.organisation.Invitation.State;
import org.mizan.organisation.MailAddress;
import org.mizan.organisation.OrganisationId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Who sends which invitation; each act is a short transaction of its own, so that no row is locked while the account system takes its time. The
 * outbox keeps messages of people who are known; those who are invited are not yet.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class InvitationPost {

    /** Longer than the account system takes to send a mail. */
    static final Duration LEASE = Duration.ofMinutes(5);

    // Two workers pass over each other's rows, and a row is locked no longer than it takes to mark it as taken.
    private static final String TAKE = """
            update invitation set lease = :lease, leased_until = :until, tries = tries + 1 where id = (
              select id from invitation where state = 'WAITING' and due <= :now and lease is null order by due, id limit 1 for update skip locked)
            returning id, organisation, address, master_key, sealed, tries""";
    private static final String OVER = """
            update invitation set state = :state, failure = nullif(:failure, ''), changed = :now, sealed = null, lease = null, leased_until = null
            where id = :id and lease = :lease""";
    private static final String LATER = "update invitation set lease = null, leased_until = null, due = :due where id = :id and lease = :lease";
    private static final String FREE = "update invitation set lease = null, leased_until = null where leased_until <= :now";
    private static final String WAITING = "select count(*) from invitation where state = 'WAITING'";

    private final EntityManager database;
    private final AddressMarks marks;
    private final Clock clock;

    @Inject
    InvitationPost(EntityManager database, AddressMarks marks, Clock clock) {
        this.database = database;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * An invitation that one worker has taken.
     *
     * @param tries how often it has been tried, this time included
     */
    record Letter(UUID id, UUID lease, OrganisationId organisation, String mark, String key, byte[] sealed, int tries) {
    }

    /** Takes the invitation that has waited for longest. */
    Optional<Letter> take() {
        UUID lease = UUID.randomUUID();
        Instant now = clock.instant();
        List<?> rows = database.createNativeQuery(TAKE, Object[].class).setParameter("lease", lease).setParameter("until", now.plus(LEASE))
                .setParameter("now", now).getResultList();
        return rows.stream().map(each -> {
            var row = (Object[]) each;
            return new Letter((UUID) row[0], lease, new OrganisationId((UUID) row[1]), (String) row[2], (String) row[3], (byte[]) row[4],
                    ((Number) row[5]).intValue());
        }).findFirst();
    }

    /** To whom it goes. */
    MailAddress address(Letter letter) {
        return marks.open(letter.key(), letter.sealed(), letter.mark());
    }

    /** It is sent, and the address forgotten. Of no effect if the lease has run out or the invitation was taken back meanwhile. */
    boolean sent(Letter letter, State state) {
        return over(letter, state, Optional.empty());
    }

    /** It is given up, and the address forgotten. */
    boolean failed(Letter letter, Failure why) {
        return over(letter, State.FAILED, Optional.of(why));
    }

    /** It could not be sent and rests. */
    void later(Letter letter, Duration pause) {
        database.createNativeQuery(LATER).setParameter("id", letter.id()).setParameter("lease", letter.lease())
                .setParameter("due", clock.instant().plus(pause)).executeUpdate();
    }

    /**
     * Lets go of what a worker that is gone had taken.
     *
     * @return how many
     */
    int free() {
        return database.createNativeQuery(FREE).setParameter("now", clock.instant()).executeUpdate();
    }

    long waiting() {
        return ((Number) database.createNativeQuery(WAITING, Long.class).getSingleResult()).longValue();
    }

    private boolean over(Letter letter, State state, Optional<Failure> failure) {
        return database.createNativeQuery(OVER).setParameter("state", state.name()).setParameter("failure", failure.map(Failure::name).orElse(""))
                .setParameter("now", clock.instant()).setParameter("id", letter.id()).setParameter("lease", letter.lease()).executeUpdate() == 1;
    }
}
