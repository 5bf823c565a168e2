package org.mizan.organisation.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.mizan.learning.Conditions;
import org.mizan.learning.store.ShownCompletions;
import org.mizan.organisation.Joined;
import org.mizan.organisation.Left;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Courses that organisations made a condition for other applications. Whatever changes who is concerned is told to the account system. */
@ApplicationScoped
@Transactional
public class CourseConditions implements Conditions {

    private static final String MAKE = """
            insert into course_condition (organisation, course, application, since) values (:organisation, :course, :application, :now)
            on conflict (organisation, course) do update set application = excluded.application""";
    private static final String OF_PERSON = """
            select c.course, o.name, c.application from membership m
            join course_condition c on c.organisation = m.organisation join organisation o on o.id = m.organisation
            where m.person = :person order by c.course, o.name""";
    private static final String MEMBERS = """
            select person from membership where organisation = :organisation and person > :after order by person limit 1000""";

    private final EntityManager database;
    private final ShownCompletions completions;
    private final Clock clock;

    @Inject
    CourseConditions(EntityManager database, ShownCompletions completions, Clock clock) {
        this.database = database;
        this.completions = completions;
        this.clock = clock;
    }

    /**
     * One condition of an organisation.
     *
     * @param since when it was made one
     */
    public record Made(String course, String application, Instant since) {
    }

    /** By course. */
    public List<Made> of(OrganisationId organisation) {
        List<?> rows = database.createNativeQuery("select course, application, since from course_condition where organisation = :organisation order by course",
                Object[].class).setParameter("organisation", organisation.value()).getResultList();
        return rows.stream().map(each -> (Object[]) each).map(row -> new Made((String) row[0], (String) row[1], (Instant) row[2])).toList();
    }

    /** From now on the completion of this course by members is written into their accounts. A second time changes what it is for. */
    public void make(OrganisationId organisation, String course, String application) {
        database.createNativeQuery(MAKE).setParameter("organisation", organisation.value()).setParameter("course", course)
                .setParameter("application", application).setParameter("now", clock.instant()).executeUpdate();
        tellOfAll(organisation, course);
    }

    /** It is a condition no more: what its members do not show themselves is taken out of their accounts. */
    public void drop(OrganisationId organisation, String course) {
        int dropped = database.createNativeQuery("delete from course_condition where organisation = :organisation and course = :course")
                .setParameter("organisation", organisation.value()).setParameter("course", course).executeUpdate();
        if (dropped > 0) {
            tellOfAll(organisation, course);
        }
    }

    @Override
    public List<Condition> of(PersonId person) {
        List<?> rows = database.createNativeQuery(OF_PERSON, Object[].class).setParameter("person", person.value()).getResultList();
        return rows.stream().map(each -> (Object[]) each).map(row -> new Condition((String) row[0], (String) row[1], (String) row[2])).toList();
    }

    void joined(@Observes Joined joined) {
        tell(joined.organisation(), joined.person());
    }

    void left(@Observes Left left) {
        tell(left.organisation(), left.person());
    }

    private void tell(OrganisationId organisation, PersonId person) {
        of(organisation).forEach(condition -> completions.renew(List.of(person), condition.course()));
    }

    private void tellOfAll(OrganisationId organisation, String course) {
        var after = new UUID(0, 0);
        while (true) {
            List<?> page = database.createNativeQuery(MEMBERS, UUID.class).setParameter("organisation", organisation.value()).setParameter("after", after)
                    .getResultList();
            if (page.isEmpty()) {
                return;
            }
            completions.renew(page.stream().map(id -> new PersonId((UUID) id)).toList(), course);
            after = (UUID) page.get(page.size() - 1);
        }
    }
}
