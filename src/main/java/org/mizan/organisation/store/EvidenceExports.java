package org.mizan.organisation.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.mizan.course.Catalogue;
import org.mizan.course.ContentHash;
import org.mizan.language.Language;
import org.mizan.organisation.Evidence;
import org.mizan.organisation.Evidence.Completion;
import org.mizan.organisation.Evidence.Scope;
import org.mizan.organisation.EvidenceExport;
import org.mizan.organisation.Exported;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.GivenAway;
import org.mizan.privacy.Ledger;
import org.mizan.privacy.Ledger.Audience;
import org.mizan.privacy.Ledger.Purpose;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Until;
import org.mizan.privacy.Ledger.Word;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/** What evidence is made of, and what remains of it: that it was exported, and who is in it. */
@ApplicationScoped
@Transactional
public class EvidenceExports implements GivenAway {

    static final Ledger LEDGER = Ledger.of("evidence_subject", Topic.EVIDENCE)
            .column("export", Word.EXPORTED, Purpose.TELLING, Audience.LEARNER, Until.ERASURE)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.ERASURE)
            .column("reference", Word.REFERENCE, Purpose.TELLING, Audience.LEARNER, Until.ERASURE)
            .column("courses", Word.COURSE, Purpose.TELLING, Audience.LEARNER, Until.ERASURE);

    private static final int LATEST = 50;

    // One completion counts once, for however many assignments it counted.
    private static final String COMPLETED = """
            select distinct m.name, m.person, d.completed, d.course, cast(d.completed_hash as text)
            from duty d join membership m on m.organisation = d.organisation and m.person = d.person
            where d.organisation = :organisation and d.completed is not null and d.completed >= :from and d.completed < :until
            and (:assignment = '' or d.assignment = cast(nullif(:assignment, '') as uuid)) and (:course = '' or d.course = :course)
            order by m.name, m.person, d.completed, d.course limit :most""";
    private static final String KEEP = """
            insert into evidence_export (id, organisation, exported, assignment, course, from_day, until_day, lines, head)
            values (:id, :organisation, :exported, cast(nullif(:assignment, '') as uuid), nullif(:course, ''), cast(nullif(:from, '') as date),
            cast(nullif(:until, '') as date), :lines, :head)""";
    private static final String KEEP_SUBJECTS = """
            insert into evidence_subject (export, person, reference, courses)
            select :id, p.id, s.reference, string_to_array(s.courses, ' ')
            from unnest(cast(:people as uuid[]), cast(:references as uuid[]), cast(:courses as text[])) as s (person, reference, courses) join person p on p.id = s.person""";
    private static final String OF = """
            select e.id, e.exported, e.assignment, coalesce(a.title, ''), e.course, e.from_day, e.until_day, e.lines, cast(e.head as text)
            from evidence_export e left join assignment a on a.organisation = e.organisation and a.id = e.assignment
            where e.organisation = :organisation order by e.exported desc, e.id limit :most""";
    private static final String ABOUT = """
            select e.organisation, o.name, e.exported, array_to_string(s.courses, ' '), s.reference
            from evidence_subject s join evidence_export e on e.id = s.export join organisation o on o.id = e.organisation
            where s.person = :person order by e.exported desc, e.id""";
    private static final String ASSIGNMENTS = """
            select id, title from assignment where organisation = :organisation order by title, id""";
    private static final String COURSES = """
            select distinct c.course from assignment_course c join assignment a on a.id = c.assignment where a.organisation = :organisation order by c.course""";

    private final EntityManager database;
    private final Catalogue catalogue;

    @Inject
    EvidenceExports(EntityManager database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    /** @param people by what stands for them in the completions */
    public record Found(List<Completion> completions, Map<UUID, PersonId> people) {
    }

    /**
     * What those who are members now have completed; one more than a pack may hold, if there are more.
     *
     * @param language in which titles are given
     */
    public Found completed(Organisation organisation, Scope scope, Language language) {
        Query query = database.createNativeQuery(COMPLETED, Object[].class).setParameter("organisation", organisation.id().value())
                .setParameter("from", scope.from().map(day -> day.atStartOfDay(organisation.zone()).toInstant()).orElse(Instant.EPOCH))
                .setParameter("until", scope.until().map(day -> day.plusDays(1).atStartOfDay(organisation.zone()).toInstant())
                        .orElse(Instant.parse("9999-01-01T00:00:00Z")))
                .setParameter("assignment", scope.assignment().map(asked -> asked.id().toString()).orElse(""))
                .setParameter("course", scope.course().orElse("")).setParameter("most", Evidence.MOST + 1);
        Map<PersonId, UUID> references = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        List<Completion> completions = new ArrayList<>();
        for (Object[] row : rows(query)) {
            UUID reference = references.computeIfAbsent(new PersonId((UUID) row[1]), person -> UUID.randomUUID());
            String title = titles.computeIfAbsent((String) row[3], course -> title(course, language));
            completions.add(new Completion((String) row[0], reference, (String) row[3], title, new ContentHash(String.valueOf(row[4])), (Instant) row[2]));
        }
        Map<UUID, PersonId> people = new HashMap<>();
        references.forEach((person, reference) -> people.put(reference, person));
        return new Found(completions, people);
    }

    /** Keeps that a pack was made, and for each person in it that they are. */
    public void keep(OrganisationId organisation, Instant exported, Scope scope, Found found, String head) {
        UUID id = UUID.randomUUID();
        database.createNativeQuery(KEEP).setParameter("id", id).setParameter("organisation", organisation.value()).setParameter("exported", exported)
                .setParameter("assignment", scope.assignment().map(asked -> asked.id().toString()).orElse(""))
                .setParameter("course", scope.course().orElse("")).setParameter("from", scope.from().map(LocalDate::toString).orElse(""))
                .setParameter("until", scope.until().map(LocalDate::toString).orElse("")).setParameter("lines", found.completions().size())
                .setParameter("head", head).executeUpdate();
        Map<UUID, TreeSet<String>> courses = new TreeMap<>();
        found.completions().forEach(each -> courses.computeIfAbsent(each.reference(), none -> new TreeSet<>()).add(each.course()));
        database.createNativeQuery(KEEP_SUBJECTS).setParameter("id", id)
                .setParameter("people", courses.keySet().stream().map(reference -> found.people().get(reference).value()).toArray(UUID[]::new))
                .setParameter("references", courses.keySet().toArray(UUID[]::new))
                .setParameter("courses", courses.values().stream().map(each -> String.join(" ", each)).toArray(String[]::new)).executeUpdate();
    }

    /** The latest exports of an organisation, the newest first; 50 at most. */
    public List<EvidenceExport> of(OrganisationId organisation) {
        return rows(database.createNativeQuery(OF, Object[].class).setParameter("organisation", organisation.value()).setParameter("most", LATEST)).stream()
                .map(row -> new EvidenceExport((UUID) row[0], (Instant) row[1],
                        new Scope(Optional.ofNullable((UUID) row[2]).map(id -> new Scope.Asked(id, (String) row[3])), Optional.ofNullable((String) row[4]),
                                day(row[5]), day(row[6])), ((Number) row[7]).intValue(), String.valueOf(row[8]))).toList();
    }

    /** What was exported about a person, by whichever organisation, the newest first. */
    public List<Exported> about(PersonId person) {
        return rows(database.createNativeQuery(ABOUT, Object[].class).setParameter("person", person.value())).stream()
                .map(row -> new Exported(new OrganisationId((UUID) row[0]), (String) row[1], (Instant) row[2], List.of(((String) row[3]).split(" ")),
                        (UUID) row[4])).toList();
    }

    @Override
    public List<Given> about(PersonId person, Language language) {
        return about(person).stream()
                .map(each -> new Given(each.when(), each.by(), each.courses().stream().map(course -> title(course, language)).toList())).toList();
    }

    /** Nobody knows any more that the person is in a pack; the pack lies elsewhere. */
    void forget(PersonId person) {
        database.createNativeQuery("delete from evidence_subject where person = :person").setParameter("person", person.value()).executeUpdate();
    }

    /** The organisation's assignments, to choose from. */
    public List<Scope.Asked> assignments(OrganisationId organisation) {
        return rows(database.createNativeQuery(ASSIGNMENTS, Object[].class).setParameter("organisation", organisation.value())).stream()
                .map(row -> new Scope.Asked((UUID) row[0], (String) row[1])).toList();
    }

    /** Ids of the courses that the organisation assigned. */
    public List<String> courses(OrganisationId organisation) {
        List<?> courses = database.createNativeQuery(COURSES, String.class).setParameter("organisation", organisation.value()).getResultList();
        return courses.stream().map(String.class::cast).toList();
    }

    /** The course's title; a course that is no longer taught is named by its id. */
    private String title(String course, Language language) {
        return catalogue.course(course).map(found -> found.text(language).title()).orElse(course);
    }

    private static Optional<LocalDate> day(Object value) {
        return value instanceof java.sql.Date date ? Optional.of(date.toLocalDate()) : Optional.ofNullable((LocalDate) value);
    }

    private static List<Object[]> rows(Query query) {
        List<Object[]> rows = new ArrayList<>();
        List<?> all = query.getResultList();
        all.forEach(row -> rows.add((Object[]) row));
        return rows;
    }
}
