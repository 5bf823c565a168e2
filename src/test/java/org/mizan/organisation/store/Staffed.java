package org.mizan.organisation.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.mizan.account.store.People;
import org.mizan.organisation.Directory.Profile;
import org.mizan.organisation.Duty;
import org.mizan.organisation.Group;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Makes organisations with members for tests; each is one that no other test knows. */
@ApplicationScoped
public class Staffed {

    @Inject
    Organisations organisations;
    @Inject
    Memberships memberships;
    @Inject
    People people;
    @Inject
    EntityManager database;

    public Organisation organisation() {
        return organisation(ZoneId.of("Asia/Riyadh"));
    }

    public Organisation organisation(ZoneId zone) {
        var id = new OrganisationId(UUID.randomUUID());
        return organisations.create(id, "Organisation " + id, zone);
    }

    /** So many members more, in one statement: they join without anybody being told. */
    @Transactional
    public void crowd(Organisation organisation, int number) {
        database.createNativeQuery("""
                with people as (insert into person (id, arrived) select gen_random_uuid(), now() from generate_series(1, :number) returning id)
                insert into membership (organisation, person, role, name, language, zone, joined)
                select :organisation, id, 'MEMBER', 'Member ' || row_number() over (), 'ar', 'Asia/Riyadh', now() from people""").setParameter("number", number)
                .setParameter("organisation", organisation.id().value()).executeUpdate();
    }

    /** Somebody new, who has signed in and belongs to it. */
    public PersonId member(Organisation organisation, String name) {
        return join(organisation, new PersonId(UUID.randomUUID()), name, Role.MEMBER);
    }

    public PersonId join(Organisation organisation, PersonId person, String name, Role role) {
        people.arrive(person);
        memberships.join(organisation.id(), person, new Profile(name, Optional.empty(), Optional.of("ar"), Optional.empty()), role);
        return person;
    }

    /** Something that is asked; of whom, each test says with {@link #duty}. */
    @Transactional
    public UUID assignment(Organisation organisation, String title) {
        var id = UUID.randomUUID();
        database.createNativeQuery("""
                insert into assignment (id, organisation, title, everybody, required, grace_days, created) values (:id, :organisation, :title, false, true, 0, :now)""")
                .setParameter("id", id).setParameter("organisation", organisation.id().value()).setParameter("title", title)
                .setParameter("now", Instant.parse("2027-01-01T00:00:00Z")).executeUpdate();
        return id;
    }

    /** Something that is asked of a group. */
    @Transactional
    public UUID assignTo(Organisation organisation, Group group) {
        UUID id = assignment(organisation, "Asked of " + group.name());
        database.createNativeQuery("insert into assignment_group (organisation, assignment, member_group) values (:organisation, :assignment, :member_group)")
                .setParameter("organisation", organisation.id().value()).setParameter("assignment", id).setParameter("member_group", group.id()).executeUpdate();
        return id;
    }

    /** Lays a duty into its table just as it is, without what it says of beginning and completion. */
    @Transactional
    public void duty(Duty duty) {
        database.createNativeQuery("""
                insert into duty (organisation, assignment, person, course, period, opened, due, grace_days, required)
                values (:organisation, :assignment, :person, :course, :period, :opened, cast(nullif(:due, '') as date), :grace, :required)""")
                .setParameter("organisation", duty.organisation().value()).setParameter("assignment", duty.assignment())
                .setParameter("person", duty.person().value()).setParameter("course", duty.course()).setParameter("period", duty.period())
                .setParameter("opened", duty.opened()).setParameter("due", duty.due().map(LocalDate::toString).orElse(""))
                .setParameter("grace", duty.graceDays()).setParameter("required", duty.required()).executeUpdate();
    }

    @Transactional
    public void complete(Duty duty, Instant when) {
        database.createNativeQuery("""
                update duty set completed = :when, completed_hash = repeat('a', 64)
                where assignment = :assignment and person = :person and course = :course and period = :period""")
                .setParameter("when", when).setParameter("assignment", duty.assignment()).setParameter("person", duty.person().value())
                .setParameter("course", duty.course()).setParameter("period", duty.period()).executeUpdate();
    }
}
