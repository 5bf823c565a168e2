package org.mizan.organisation.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hibernate.Session;
import org.mizan.organisation.DryRun.Known;
import org.mizan.organisation.DryRun.Wanted;
import org.mizan.organisation.Group;
import org.mizan.organisation.Invitation;
import org.mizan.organisation.Invitation.State;
import org.mizan.organisation.MailAddress;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Who was invited into which organisation, by marks of addresses. Every act names the organisation. */
@ApplicationScoped
@Transactional
public class Invitations {

    /** How long it is known that an address was invited and has joined: a list that is sent again finds it. */
    public static final Duration ANSWERED = Duration.ofDays(30);
    /** How long an invitation stays open, and how long it is known that it was taken back or failed. */
    public static final Duration UNANSWERED = Duration.ofDays(90);

    private static final String KNOWN = "select address, state, changed from invitation where organisation = ? and address = any(?)";
    private static final String TOTALS = "select state, count(*) from invitation where organisation = :organisation group by state";
    private static final String GROUPS = """
            select i.invitation, g.id, g.name from invitation_group i join organisation_group g on g.id = i.member_group
            where i.invitation in (:invitations) order by g.name""";
    private static final String WITHDRAW = """
            update invitation set state = 'WITHDRAWN', changed = :now, sealed = null, lease = null, leased_until = null
            where id = :id and organisation = :organisation and state in ('WAITING', 'SENT')""";
    private static final String AGAIN = """
            update invitation set state = 'WAITING', address = :mark, master_key = :key, sealed = :sealed, failure = null, changed = :now, due = :now, tries = 1
            where id = :id and organisation = :organisation and address in (:marks) and state in ('SENT', 'FAILED', 'WITHDRAWN')""";
    private static final String ACCEPT = """
            update invitation set state = 'ACCEPTED', changed = :now, sealed = null, failure = null, lease = null, leased_until = null
            where organisation = :organisation and address in (:marks) and state not in ('ACCEPTED', 'WITHDRAWN') returning id""";
    private static final String PUT = """
            insert into group_member (organisation, member_group, person)
            select i.organisation, i.member_group, :person from invitation_group i where i.organisation = :organisation and i.invitation in (:invitations)
            on conflict do nothing""";
    private static final String FORGET = """
            delete from invitation where state in ('ACCEPTED', 'MEMBER') and changed < :answered or changed < :unanswered and lease is null""";

    private final InvitationEntity.Repository rows;
    private final AddressMarks marks;
    private final Groups groups;
    private final EntityManager database;
    private final Clock clock;

    @Inject
    Invitations(InvitationEntity.Repository rows, AddressMarks marks, Groups groups, EntityManager database, Clock clock) {
        this.rows = rows;
        this.marks = marks;
        this.groups = groups;
        this.database = database;
        this.clock = clock;
    }

    /** Which of the addresses were invited, and how that stands. */
    public Map<MailAddress, Known> known(OrganisationId organisation, Collection<MailAddress> addresses) {
        Map<String, MailAddress> byMark = new HashMap<>();
        addresses.forEach(address -> marks.marks(organisation, address).forEach(mark -> byMark.put(mark, address)));
        return database.unwrap(Session.class).doReturningWork(connection -> {
            Map<MailAddress, Known> known = new HashMap<>();
            try (var query = connection.prepareStatement(KNOWN)) {
                query.setObject(1, organisation.value());
                query.setArray(2, connection.createArrayOf("text", byMark.keySet().toArray()));
                var found = query.executeQuery();
                while (found.next()) {
                    known.put(byMark.get(found.getString(1)), new Known(State.valueOf(found.getString(2)), found.getTimestamp(3).toInstant()));
                }
            }
            return known;
        });
    }

    /**
     * Has everybody invited who was not. Groups that the organisation does not have are made. All is written or nothing; the mails follow one by one.
     *
     * @return how many will be written to
     */
    public int invite(OrganisationId organisation, List<Wanted> wanted) {
        Map<MailAddress, Known> known = known(organisation, wanted.stream().map(Wanted::address).toList());
        List<Wanted> fresh = wanted.stream().filter(each -> !known.containsKey(each.address()) || known.get(each.address()).state() == State.FAILED)
                // Always in one order, so that two who send the same list wait for each other and do not block each other.
                .sorted(java.util.Comparator.comparing(each -> each.address().text())).toList();
        Map<String, UUID> names = new HashMap<>();
        fresh.stream().flatMap(each -> each.groups().stream()).distinct().sorted().forEach(name -> names.put(name, groups.named(organisation, name).id()));
        rows.flush();
        return database.unwrap(Session.class).doReturningWork(connection -> new InvitationBatch(connection, organisation, marks).write(fresh, names, clock.instant()));
    }

    /** How many there are in each state; states in which none is are left out. */
    public Map<State, Long> totals(OrganisationId organisation) {
        Map<State, Long> totals = new EnumMap<>(State.class);
        List<?> found = database.createNativeQuery(TOTALS, Object[].class).setParameter("organisation", organisation.value()).getResultList();
        found.forEach(row -> totals.put(State.valueOf((String) ((Object[]) row)[0]), ((Number) ((Object[]) row)[1]).longValue()));
        return totals;
    }

    /**
     * A page of them, the latest first.
     *
     * @param page counted from 0
     */
    public List<Invitation> page(OrganisationId organisation, int page, int size) {
        return records(rows.find("organisation = ?1 order by created desc, id", organisation.value()).page(page, size).list());
    }

    /** Only if it is this organisation's. */
    public Optional<Invitation> find(OrganisationId organisation, UUID id) {
        return records(rows.list("id = ?1 and organisation = ?2", id, organisation.value())).stream().findFirst();
    }

    /**
     * Takes an invitation back: one that waits is not sent, and whoever accepts one that was sent comes into no group by it.
     *
     * @return false if there is none, or it was answered
     */
    public boolean withdraw(OrganisationId organisation, UUID id) {
        return database.createNativeQuery(WITHDRAW).setParameter("id", id).setParameter("organisation", organisation.value())
                .setParameter("now", clock.instant()).executeUpdate() == 1;
    }

    /**
     * Sends an invitation once more.
     *
     * @return false if the address is not the one that was invited, or the invitation waits or was answered
     */
    public boolean sendAgain(OrganisationId organisation, UUID id, MailAddress address) {
        String mark = marks.mark(organisation, address);
        return database.createNativeQuery(AGAIN).setParameter("id", id).setParameter("organisation", organisation.value())
                .setParameter("mark", mark).setParameter("key", marks.key()).setParameter("sealed", marks.seal(address, mark))
                .setParameter("marks", marks.marks(organisation, address)).setParameter("now", clock.instant()).executeUpdate() == 1;
    }

    /**
     * Somebody with this address belongs to the organisation: the invitation has done its work, and its groups are theirs.
     *
     * @return whether they came into a group by it
     */
    boolean accept(OrganisationId organisation, PersonId person, MailAddress address) {
        List<?> accepted = database.createNativeQuery(ACCEPT, UUID.class).setParameter("organisation", organisation.value())
                .setParameter("marks", marks.marks(organisation, address)).setParameter("now", clock.instant()).getResultList();
        return !accepted.isEmpty() && database.createNativeQuery(PUT).setParameter("organisation", organisation.value())
                .setParameter("person", person.value()).setParameter("invitations", accepted).executeUpdate() > 0;
    }

    /**
     * Deletes invitations whose day has come.
     *
     * @return how many
     */
    int forget() {
        Instant now = clock.instant();
        return database.createNativeQuery(FORGET).setParameter("answered", now.minus(ANSWERED)).setParameter("unanswered", now.minus(UNANSWERED))
                .executeUpdate();
    }

    private List<Invitation> records(List<InvitationEntity> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Group>> all = new HashMap<>();
        Set<UUID> ids = found.stream().map(row -> row.id).collect(java.util.stream.Collectors.toSet());
        List<?> in = database.createNativeQuery(GROUPS, Object[].class).setParameter("invitations", ids).getResultList();
        in.forEach(each -> {
            var row = (Object[]) each;
            all.computeIfAbsent((UUID) row[0], any -> new ArrayList<>()).add(new Group((UUID) row[1], (String) row[2]));
        });
        return found.stream().map(row -> row.record(all.getOrDefault(row.id, List.of()))).toList();
    }
}
