package org.mizan.organisation.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mizan.organisation.Assignment;
import org.mizan.organisation.Assignment.Whom;
import org.mizan.organisation.Deadline;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** Reads and writes the tables of assignments; works inside its callers' transactions. */
@ApplicationScoped
class AssignmentRows {

    /** Whether {@code a}, a row of {@code assignment}, means {@code m}, a row of {@code membership} of the same organisation. */
    static final String MEANS = """
            (a.everybody
             or exists (select from assignment_group ag join group_member gm on gm.member_group = ag.member_group
               where ag.assignment = a.id and gm.organisation = m.organisation and gm.person = m.person)
             or exists (select from assignment_person ap where ap.assignment = a.id and ap.person = m.person))""";

    private static final String READ = """
            select a.id, a.title, a.everybody, a.required, cast(a.due as text), a.due_days, a.every_months, a.grace_days, a.created, a.withdrawn,
              (select string_agg(c.course, ',' order by c.place) from assignment_course c where c.assignment = a.id),
              (select string_agg(cast(g.member_group as text), ',') from assignment_group g where g.assignment = a.id),
              (select string_agg(cast(p.person as text), ',') from assignment_person p where p.assignment = a.id)
            from assignment a where a.organisation = :organisation""";
    private static final String LACKING = READ + """
             and a.withdrawn is null and exists (select from membership m where m.organisation = a.organisation and m.person = :person and %s)
             and exists (select from assignment_course c where c.assignment = a.id and not exists (
               select from duty d where d.assignment = a.id and d.person = :person and d.course = c.course))
            order by a.created, a.id""".formatted(MEANS);
    private static final String INSERT = """
            insert into assignment (id, organisation, title, everybody, required, due, due_days, every_months, grace_days, created)
            values (:id, :organisation, :title, :everybody, :required, cast(nullif(:due, '') as date), cast(nullif(:days, '') as integer),
              cast(nullif(:months, '') as integer), :grace, :created) on conflict do nothing""";
    private static final String UPDATE = """
            update assignment set title = :title, everybody = :everybody, required = :required, due = cast(nullif(:due, '') as date),
              due_days = cast(nullif(:days, '') as integer), every_months = cast(nullif(:months, '') as integer), grace_days = :grace
            where id = :id and organisation = :organisation and withdrawn is null""";
    private static final String COURSE = "insert into assignment_course (assignment, place, course) values (:id, :place, :course)";
    private static final String GROUPS = """
            insert into assignment_group (organisation, assignment, member_group)
            select organisation, :id, id from organisation_group where organisation = :organisation and id in (:chosen)""";
    private static final String PEOPLE = """
            insert into assignment_person (organisation, assignment, person)
            select organisation, :id, person from membership where organisation = :organisation and person in (:chosen)""";

    private final EntityManager database;

    @Inject
    AssignmentRows(EntityManager database) {
        this.database = database;
    }

    Optional<Assignment> find(OrganisationId organisation, UUID id) {
        return records(organisation, database.createNativeQuery(READ + " and a.id = :id", Object[].class).setParameter("id", id)).stream().findFirst();
    }

    /** What stands first, then what is withdrawn; the newest first. */
    List<Assignment> of(OrganisationId organisation, int atMost) {
        return records(organisation, database.createNativeQuery(READ + " order by a.withdrawn is not null, a.created desc, a.id limit :most", Object[].class)
                .setParameter("most", atMost));
    }

    /** What means somebody who has no duty of it, or not for all its courses. */
    List<Assignment> lacking(OrganisationId organisation, PersonId person) {
        return records(organisation, database.createNativeQuery(LACKING, Object[].class).setParameter("person", person.value()));
    }

    /** @return false if there is one of this id */
    boolean insert(Assignment assignment) {
        boolean fresh = filled(INSERT, assignment).setParameter("created", assignment.created()).executeUpdate() == 1;
        if (fresh) {
            insertParts(assignment);
        }
        return fresh;
    }

    /** @return false if none stands under its id */
    boolean update(Assignment assignment) {
        boolean found = filled(UPDATE, assignment).executeUpdate() == 1;
        if (found) {
            for (String table : List.of("assignment_course", "assignment_group", "assignment_person")) {
                database.createNativeQuery("delete from " + table + " where assignment = :id").setParameter("id", assignment.id()).executeUpdate();
            }
            insertParts(assignment);
        }
        return found;
    }

    private void insertParts(Assignment assignment) {
        for (int place = 0; place < assignment.courses().size(); place++) {
            database.createNativeQuery(COURSE).setParameter("id", assignment.id()).setParameter("place", place)
                    .setParameter("course", assignment.courses().get(place)).executeUpdate();
        }
        if (assignment.whom() instanceof Whom.Some some) {
            insertChosen(GROUPS, assignment, some.groups());
            insertChosen(PEOPLE, assignment, some.people().stream().map(PersonId::value).collect(Collectors.toSet()));
        }
    }

    private void insertChosen(String sql, Assignment assignment, Set<UUID> chosen) {
        if (!chosen.isEmpty()) {
            database.createNativeQuery(sql).setParameter("id", assignment.id()).setParameter("organisation", assignment.organisation().value())
                    .setParameter("chosen", chosen).executeUpdate();
        }
    }

    private Query filled(String sql, Assignment assignment) {
        Deadline deadline = assignment.deadline();
        return database.createNativeQuery(sql).setParameter("id", assignment.id()).setParameter("organisation", assignment.organisation().value())
                .setParameter("title", assignment.title()).setParameter("everybody", assignment.whom() instanceof Whom.Everybody)
                .setParameter("required", assignment.required()).setParameter("due", deadline instanceof Deadline.On on ? on.day().toString() : "")
                .setParameter("days", deadline instanceof Deadline.After after ? "" + after.days() : "")
                .setParameter("months", assignment.everyMonths().isPresent() ? "" + assignment.everyMonths().getAsInt() : "")
                .setParameter("grace", assignment.graceDays());
    }

    private static List<Assignment> records(OrganisationId organisation, Query query) {
        List<?> rows = query.setParameter("organisation", organisation.value()).getResultList();
        return rows.stream().map(row -> record(organisation, (Object[]) row)).toList();
    }

    private static Assignment record(OrganisationId organisation, Object[] row) {
        Whom whom = (Boolean) row[2] ? new Whom.Everybody() : new Whom.Some(split(row[11]).stream().map(UUID::fromString).collect(Collectors.toSet()),
                split(row[12]).stream().map(PersonId::of).collect(Collectors.toSet()));
        Deadline deadline = row[4] != null ? new Deadline.On(LocalDate.parse((String) row[4]))
                : row[5] != null ? new Deadline.After((Integer) row[5]) : new Deadline.Never();
        return new Assignment((UUID) row[0], organisation, (String) row[1], split(row[10]), whom, deadline, (Boolean) row[3],
                row[6] == null ? OptionalInt.empty() : OptionalInt.of((Integer) row[6]), (Integer) row[7], (Instant) row[8],
                Optional.ofNullable((Instant) row[9]));
    }

    private static List<String> split(@Nullable Object joined) {
        return joined == null ? List.of() : Arrays.asList(((String) joined).split(","));
    }
}
