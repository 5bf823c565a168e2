package org.mizan.organisation.store;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;

import org.mizan.delivery.store.Outbox;
import org.mizan.organisation.DaylightHours;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.Tally;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The weekly mail to those who manage an organisation: numbers, and no name. It comes only in weeks in which there is something to look at. */
@ApplicationScoped
@Transactional
public class Digests {

    /** The kind of message in the outbox; its payload is the organisation's id. */
    public static final String KIND = "digest";

    /** Fewer days than this before a due day it is worth a look. */
    private static final int SOON_DAYS = 14;

    // One row for each manager: it says for which week the last one was planned.
    private static final String PLAN = """
            insert into digest (organisation, person, week)
            select m.organisation, m.person, :week from membership m where m.organisation = :organisation and m.role = 'MANAGER'
            on conflict (organisation, person) do update set week = excluded.week where digest.week < excluded.week
            returning person, (select zone from membership m where m.organisation = digest.organisation and m.person = digest.person)""";

    private static final String UNPLANNED = """
            select count(*) from membership m where m.organisation = :organisation and m.role = 'MANAGER'
              and not exists (select from digest g where g.organisation = m.organisation and g.person = m.person and g.week >= :week)""";

    private static final String WORTH_A_LOOK = """
            select exists (select from duty d join assignment a on a.id = d.assignment
              where d.organisation = :organisation and d.completed is null and d.required and d.due <= :soon and a.withdrawn is null
                and (d.due >= :today or d.due + d.grace_days < :today))""";

    private static final String TALLIES = """
            select a.title, count(*), count(d.completed),
              count(*) filter (where d.completed is null and d.required and d.due between :today and :soon),
              count(*) filter (where d.completed is null and d.required and d.due + d.grace_days < :today)
            from assignment a join duty d on d.assignment = a.id
            where a.organisation = :organisation and a.withdrawn is null
            group by a.id, a.title, a.created order by a.created, a.id""";

    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Digests(EntityManager database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Plans this week's mail to each manager who has none planned yet.
     *
     * @return to how many
     */
    int plan(Organisation organisation) {
        Instant now = clock.instant();
        LocalDate week = organisation.day(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (!unplanned(organisation, week) || !worthALook(organisation, organisation.day(now))) {
            return 0;
        }
        List<?> people = database.createNativeQuery(PLAN, Object[].class).setParameter("organisation", organisation.id().value())
                .setParameter("week", week).getResultList();
        people.forEach(each -> {
            var row = (Object[]) each;
            outbox.write(new PersonId((UUID) row[0]), KIND, organisation.id().toString(), DaylightHours.next(now, ZoneId.of((String) row[1])));
        });
        return people.size();
    }

    /** Whether somebody manages it for whom this week's is not planned yet. */
    private boolean unplanned(Organisation organisation, LocalDate week) {
        return number(database.createNativeQuery(UNPLANNED, Long.class).setParameter("organisation", organisation.id().value()).setParameter("week", week)
                .getSingleResult()) > 0;
    }

    /** Whether something is due soon or overdue. */
    private boolean worthALook(Organisation organisation, LocalDate today) {
        return (Boolean) database.createNativeQuery(WORTH_A_LOOK, Boolean.class).setParameter("organisation", organisation.id().value()).setParameter("today", today)
                .setParameter("soon", today.plusDays(SOON_DAYS)).getSingleResult();
    }

    /** How every assignment stands today, the oldest first. */
    public List<Tally> tallies(Organisation organisation) {
        LocalDate today = organisation.day(clock.instant());
        List<?> rows = database.createNativeQuery(TALLIES, Object[].class).setParameter("organisation", organisation.id().value())
                .setParameter("today", today).setParameter("soon", today.plusDays(SOON_DAYS)).getResultList();
        return rows.stream().map(each -> (Object[]) each).map(row -> new Tally((String) row[0], number(row[1]), number(row[2]), number(row[3]), number(row[4])))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
