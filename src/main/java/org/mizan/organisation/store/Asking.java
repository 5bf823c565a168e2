package org.mizan.organisation.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.learning.Attendance;
import org.mizan.learning.Completion;
import org.mizan.learning.store.Enrolments;
import org.mizan.organisation.Assignment;
import org.mizan.organisation.Organisation;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Makes and ends duties as assignments want them; works inside its callers' transactions, a thousand people at once. */
@ApplicationScoped
class Asking {

    static final int AT_ONCE = 1000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String LACKING = """
            select m.person from assignment a join membership m on m.organisation = a.organisation
            where a.id = :assignment and m.person > :after and %s
              and exists (select from assignment_course c where c.assignment = a.id and not exists (
                select from duty d where d.assignment = a.id and d.person = m.person and d.course = c.course))
            order by m.person limit %d""".formatted(AssignmentRows.MEANS, AT_ONCE);
    private static final String INSERT = """
            insert into duty (organisation, assignment, person, course, period, opened, due, grace_days, required, begun, completed, completed_hash)
            select a.organisation, a.id, l.person, :course, l.period, :opened, l.due, a.grace_days, a.required, l.begun, l.completed, l.hash
            from json_to_recordset(cast(:lines as json)) as l %s join assignment a on a.id = l.assignment
            where l.period > 0 or not exists (select from duty d where d.assignment = l.assignment and d.person = l.person and d.course = :course)
            on conflict do nothing""".formatted(DutyLine.COLUMNS);

    // Of what is open: who is not meant any more, a course that is taken out, and what is asked again though it does not recur any more.
    private static final String SURPLUS = """
            d.completed is null and (a.withdrawn is not null
              or not exists (select from membership m where m.organisation = d.organisation and m.person = d.person and %s)
              or not exists (select from assignment_course c where c.assignment = a.id and c.course = d.course)
              or d.period > 0 and a.every_months is null)""".formatted(AssignmentRows.MEANS);
    private static final String FREED = """
            select count(*) from (
              select d.person from duty d join assignment a on a.id = d.assignment where d.assignment = :assignment and d.completed is null
              group by d.person having bool_and(%s)) freed""".formatted(SURPLUS);
    private static final String END = "delete from duty d using assignment a where a.id = d.assignment and d.assignment = :assignment and " + SURPLUS;
    private static final String END_FOR = """
            delete from duty d using assignment a where a.id = d.assignment and d.organisation = :organisation and d.person = :person
              and %s""".formatted(SURPLUS);

    private final EntityManager database;
    private final Catalogue catalogue;
    private final Enrolments enrolments;
    private final Clock clock;

    @Inject
    Asking(EntityManager database, Catalogue catalogue, Enrolments enrolments, Clock clock) {
        this.database = database;
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /**
     * Asks everybody who is meant and was not asked yet.
     *
     * @return how many people
     */
    int askAll(Organisation organisation, Assignment assignment) {
        int asked = 0;
        UUID after = BEFORE_ALL;
        List<UUID> people;
        do {
            List<?> found = database.createNativeQuery(LACKING, UUID.class).setParameter("assignment", assignment.id()).setParameter("after", after)
                    .getResultList();
            people = found.stream().map(UUID.class::cast).toList();
            if (!people.isEmpty()) {
                ask(organisation, assignment, people.stream().map(PersonId::new).toList());
                after = people.get(people.size() - 1);
                asked += people.size();
            }
        } while (people.size() == AT_ONCE);
        return asked;
    }

    /** Asks these people, as far as they are not asked yet. */
    void ask(Organisation organisation, Assignment assignment, List<PersonId> people) {
        Instant now = clock.instant();
        LocalDate today = organisation.day(now);
        Optional<LocalDate> due = assignment.due(today, organisation.day(assignment.created()));
        for (String course : assignment.courses()) {
            Map<PersonId, Attendance> attending = attending(people, course);
            insert(course, today, people.stream().map(person -> {
                Optional<Attendance> stands = Optional.ofNullable(attending.get(person));
                return new DutyLine(assignment.id(), person, 0, due, stands.map(Attendance::began),
                        stands.flatMap(Attendance::completion).filter(before -> assignment.accepts(before, organisation, now)));
            }).toList());
        }
    }

    /** Who of these people takes the course; nobody takes one that is taught no more. */
    Map<PersonId, Attendance> attending(List<PersonId> people, String course) {
        return catalogue.course(course).map((Course taught) -> enrolments.attending(people, taught)).orElse(List.of()).stream()
                .collect(Collectors.toMap(Attendance::person, Function.identity()));
    }

    /** @return how many of them are new */
    int insert(String course, LocalDate opened, List<DutyLine> lines) {
        return database.createNativeQuery(INSERT).setParameter("course", course).setParameter("opened", opened)
                .setParameter("lines", DutyLine.json(lines)).executeUpdate();
    }

    /**
     * Ends what is open and wanted no more; what was completed stays.
     *
     * @return how many people have nothing left to do of it
     */
    int endSurplus(Assignment assignment) {
        int freed = ((Number) database.createNativeQuery(FREED).setParameter("assignment", assignment.id()).getSingleResult()).intValue();
        database.createNativeQuery(END).setParameter("assignment", assignment.id()).executeUpdate();
        return freed;
    }

    /** The same for one person and all that is asked of them. */
    void endSurplus(Organisation organisation, PersonId person) {
        database.createNativeQuery(END_FOR).setParameter("organisation", organisation.id().value()).setParameter("person", person.value()).executeUpdate();
    }
}
