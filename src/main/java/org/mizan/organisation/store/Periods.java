package org.mizan.organisation.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.mizan.learning.Attendance;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.Recurrence;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Opens the next period of what is asked every so many months, as {@link Recurrence} says: only behind a completed one, of people who are still meant.
 * Whoever looks second, on this replica or another, finds nothing left to open.
 */
@ApplicationScoped
@Transactional
class Periods {

    // The days are those of Recurrence#opens, said in SQL; a test holds the two together.
    private static final String READY = """
            select d.assignment, d.person, d.course, d.period, a.every_months, d.completed
            from assignment a join duty d on d.assignment = a.id join membership m on m.organisation = d.organisation and m.person = d.person
            where a.organisation = :organisation and a.withdrawn is null and a.every_months is not null and d.completed is not null
              and cast(cast(d.completed at time zone :zone as date) + make_interval(months => a.every_months) as date)
                - least(%d, %d * a.every_months) <= :today
              and exists (select from assignment_course c where c.assignment = a.id and c.course = d.course)
              and not exists (select from duty n where n.assignment = d.assignment and n.person = d.person and n.course = d.course and n.period > d.period)
              and %s
            order by d.assignment, d.person, d.course limit %d""".formatted(Recurrence.LONGEST_LEAD, Recurrence.LEAD_A_MONTH, AssignmentRows.MEANS, Asking.AT_ONCE);

    private final EntityManager database;
    private final Asking asking;
    private final OneAtATime turn;
    private final Clock clock;

    @Inject
    Periods(EntityManager database, Asking asking, OneAtATime turn, Clock clock) {
        this.database = database;
        this.asking = asking;
        this.turn = turn;
        this.clock = clock;
    }

    /**
     * Opens what is to be opened today, for a thousand people at most.
     *
     * @return how many; ask again until it is none
     */
    int open(Organisation organisation) {
        turn.alone(organisation.id());
        Instant now = clock.instant();
        LocalDate today = organisation.day(now);
        List<?> found = database.createNativeQuery(READY, Object[].class).setParameter("organisation", organisation.id().value())
                .setParameter("zone", organisation.zone().getId()).setParameter("today", today).getResultList();
        Map<String, List<Ready>> byCourse = found.stream().map(row -> Ready.of((Object[]) row)).collect(Collectors.groupingBy(Ready::course));
        int opened = 0;
        for (var ready : byCourse.entrySet()) {
            List<PersonId> people = ready.getValue().stream().map(Ready::person).distinct().toList();
            Map<PersonId, Attendance> attending = asking.attending(people, ready.getKey());
            opened += asking.insert(ready.getKey(), today, ready.getValue().stream()
                    .map(each -> each.next(organisation, now, Optional.ofNullable(attending.get(each.person)))).toList());
        }
        return opened;
    }

    /** A period that is completed and followed by none. */
    private record Ready(UUID assignment, PersonId person, String course, int period, Recurrence again, Instant completed) {

        static Ready of(Object[] row) {
            return new Ready((UUID) row[0], new PersonId((UUID) row[1]), (String) row[2], (Integer) row[3], new Recurrence((Integer) row[4]), (Instant) row[5]);
        }

        /** Who completed the course once more since then, by their own choice, is not asked for it again. */
        DutyLine next(Organisation organisation, Instant now, Optional<Attendance> stands) {
            LocalDate today = organisation.day(now);
            var fresh = stands.flatMap(Attendance::completion).filter(later -> later.completed().isAfter(completed) && later.counts(now)
                    && again.covers(organisation.day(later.completed()), today));
            return new DutyLine(assignment, person, period + 1, Optional.of(again.due(organisation.day(completed), today)),
                    fresh.map(later -> later.completed()), fresh);
        }
    }
}
