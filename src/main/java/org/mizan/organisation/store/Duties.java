package org.mizan.organisation.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.mizan.organisation.Duty;
import org.mizan.organisation.Headcount;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.OrganisationId;
import org.mizan.organisation.OwnDuties;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** How what organisations ask stands for their people. Rows are made and kept up to date in the transaction of whatever causes it. */
@ApplicationScoped
@Transactional
public class Duties implements OwnDuties {

    // Each course counts in its last period.
    private static final String HEADCOUNT = """
            select count(*), count(*) filter (where open = 0), count(*) filter (where open > 0 and late = 0 and touched > 0),
              count(*) filter (where touched = 0 and late = 0), count(*) filter (where late > 0)
            from (
              select person, count(*) filter (where completed is null) as open,
                count(*) filter (where completed is null and required and due + grace_days < :today) as late,
                count(*) filter (where completed is not null or begun is not null) as touched
              from (select distinct on (person, course) * from duty where assignment = :assignment order by person, course, period desc) last
              group by person) people""";
    private static final String OPEN = """
            select assignment, count(*), count(*) filter (where late) from (
              select assignment, person, bool_or(required and due + grace_days < :today) as late from duty
              where organisation = :organisation and completed is null group by assignment, person) people
            group by assignment""";
    private static final String TITLE = "select a.id, a.title, o.name, o.zone from assignment a join organisation o on o.id = a.organisation where a.id in (:ids)";

    private final DutyEntity.Repository rows;
    private final EntityManager database;
    private final Clock clock;

    @Inject
    Duties(DutyEntity.Repository rows, EntityManager database, Clock clock) {
        this.rows = rows;
        this.database = database;
        this.clock = clock;
    }

    /** All of one person's, in whatever organisation and period. */
    public List<Duty> of(PersonId person) {
        return rows.of(person).stream().map(DutyEntity::record).toList();
    }

    @Override
    public List<OwnDuty> open(PersonId person) {
        List<Duty> open = rows.open(person).stream().map(DutyEntity::record).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Map<UUID, Object[]> titles = new HashMap<>();
        List<?> found = database.createNativeQuery(TITLE, Object[].class).setParameter("ids", open.stream().map(Duty::assignment).distinct().toList())
                .getResultList();
        found.forEach(row -> titles.put((UUID) ((Object[]) row)[0], (Object[]) row));
        return open.stream().map(duty -> {
            Object[] title = titles.get(duty.assignment());
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of((String) title[3]));
            return new OwnDuty((String) title[2], (String) title[1], duty, duty.status(today) == Duty.Status.OVERDUE);
        }).toList();
    }

    /** How an assignment stands today, by people. */
    public Headcount headcount(Organisation organisation, UUID assignment) {
        var row = (Object[]) database.createNativeQuery(HEADCOUNT, Object[].class).setParameter("assignment", assignment)
                .setParameter("today", today(organisation)).getSingleResult();
        return new Headcount(number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    /** For how many people something is open, and for how many overdue, by assignment; one of which nothing is open is not in it. */
    public Map<UUID, Open> open(Organisation organisation) {
        Map<UUID, Open> all = new HashMap<>();
        List<?> found = database.createNativeQuery(OPEN, Object[].class).setParameter("organisation", organisation.id().value())
                .setParameter("today", today(organisation)).getResultList();
        found.forEach(each -> {
            var row = (Object[]) each;
            all.put((UUID) row[0], new Open(number(row[1]), number(row[2])));
        });
        return all;
    }

    /** People who have not completed something yet, and how many of them are overdue. */
    public record Open(int people, int overdue) {

        public static final Open NONE = new Open(0, 0);
    }

    /** What an organisation calls something that it asks. */
    public Optional<String> title(OrganisationId organisation, UUID assignment) {
        List<?> found = database.createNativeQuery("select title from assignment where organisation = :organisation and id = :id", String.class)
                .setParameter("organisation", organisation.value()).setParameter("id", assignment).getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    private LocalDate today(Organisation organisation) {
        return organisation.day(clock.instant());
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
