package org.mizan.organisation.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.mizan.organisation.Asked;
import org.mizan.organisation.Counts;
import org.mizan.organisation.Duty.Status;
import org.mizan.organisation.OrganisationId;
import org.mizan.organisation.Reported;
import org.mizan.organisation.Reported.Filter;
import org.mizan.organisation.Reported.Place;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/**
 * What an organisation is told of its members: how things stand with what it assigned. An assignment that was withdrawn is not told of. Of a course
 * that is asked again and again the latest time counts.
 */
@ApplicationScoped
@Transactional
public class Reports {

    private final EntityManager database;

    @Inject
    Reports(EntityManager database) {
        this.database = database;
    }

    /** What stands, the newest first. */
    public List<Asked> asked(OrganisationId organisation) {
        Map<UUID, Asked> found = new LinkedHashMap<>();
        rows(database.createNativeQuery(ReportSql.ASKED, Object[].class).setParameter("organisation", organisation.value())).forEach(row -> found
                .merge((UUID) row[0], new Asked((UUID) row[0], (String) row[1], List.of((String) row[2])), Reports::together));
        return List.copyOf(found.values());
    }

    /**
     * By assignment, and in it by course.
     *
     * @param today the organisation's day
     */
    public Map<UUID, Map<String, Counts>> byAssignment(OrganisationId organisation, LocalDate today) {
        return counted(ReportSql.BY_ASSIGNMENT, organisation, today, row -> (UUID) row[0]);
    }

    /** By group, and in it by course; who is in several groups is counted in each, and who is in none under an empty one. */
    public Map<Optional<UUID>, Map<String, Counts>> byGroup(OrganisationId organisation, LocalDate today) {
        return counted(ReportSql.BY_GROUP, organisation, today, row -> Optional.ofNullable((UUID) row[0]));
    }

    /** How many lines there are. */
    public Counts count(OrganisationId organisation, LocalDate today, Filter filter) {
        return rows(with(ReportSql.count(filter), organisation, today, filter)).stream()
                .map(row -> Counts.of(Status.valueOf((String) row[0]), ((Number) row[1]).intValue())).reduce(Counts.NONE, Counts::plus);
    }

    /** Lines by name, as many as asked for, beginning behind a place. */
    public List<Reported> lines(OrganisationId organisation, LocalDate today, Filter filter, Optional<Place> after, int number) {
        Query query = with(ReportSql.lines(filter, after.isPresent()), organisation, today, filter);
        after.ifPresent(place -> query.setParameter("name", place.name()).setParameter("person", place.person().value())
                .setParameter("place", place.assignment()).setParameter("placeCourse", place.course()));
        return rows(query.setParameter("number", number)).stream().map(Reports::line).toList();
    }

    /** All that the organisation is told of one person, each time that it was asked, the latest first. */
    public List<Reported> of(OrganisationId organisation, PersonId person, LocalDate today) {
        return rows(database.createNativeQuery(ReportSql.OF, Object[].class).setParameter("organisation", organisation.value()).setParameter("today", today)
                .setParameter("person", person.value())).stream().map(Reports::line).toList();
    }

    private <K> Map<K, Map<String, Counts>> counted(String sql, OrganisationId organisation, LocalDate today, Function<Object[], K> key) {
        Map<K, Map<String, Counts>> counted = new LinkedHashMap<>();
        rows(database.createNativeQuery(sql, Object[].class).setParameter("organisation", organisation.value()).setParameter("today", today))
                .forEach(row -> counted.computeIfAbsent(key.apply(row), any -> new LinkedHashMap<>()).merge((String) row[1],
                        Counts.of(Status.valueOf((String) row[2]), ((Number) row[3]).intValue()), Counts::plus));
        return counted;
    }

    private Query with(String sql, OrganisationId organisation, LocalDate today, Filter filter) {
        Query query = database.createNativeQuery(sql, Object[].class).setParameter("organisation", organisation.value()).setParameter("today", today);
        filter.assignment().ifPresent(assignment -> query.setParameter("assignment", assignment));
        filter.course().ifPresent(course -> query.setParameter("course", course));
        filter.group().ifPresent(group -> query.setParameter("group", group));
        filter.status().ifPresent(status -> query.setParameter("status", status.name()));
        return query;
    }

    private static Reported line(Object[] row) {
        return new Reported(new PersonId((UUID) row[0]), (String) row[1], (UUID) row[2], (String) row[3], (String) row[4], ((Number) row[5]).intValue(),
                Status.valueOf((String) row[6]), Optional.ofNullable((LocalDate) row[7]), Optional.ofNullable((Instant) row[8]));
    }

    private static Asked together(Asked one, Asked other) {
        return new Asked(one.assignment(), one.title(), Stream.concat(one.courses().stream(), other.courses().stream()).toList());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
