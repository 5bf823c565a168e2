package org.mizan.organisation.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.mizan.organisation.Belongs;
import org.mizan.organisation.Directory.Profile;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What the roll call reads and writes; each act is a transaction, and none of them lasts while the account system is asked. */
@ApplicationScoped
@Transactional
class Roll {

    private static final String CLAIM = """
            update organisation set called = :now where id = (
              select id from organisation where called is null or called <= :due order by called nulls first limit 1 for update skip locked)
            returning id""";
    private static final String DIFFERING = """
            select m.person from membership m where m.organisation = :organisation and m.person <> all (:there)
            union all
            select p.id from person p where p.id = any (:there)
              and not exists (select from membership m where m.organisation = :organisation and m.person = p.id)""";

    private final EntityManager database;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Event<Belongs> found;
    private final Clock clock;

    @Inject
    Roll(EntityManager database, Organisations organisations, Memberships memberships, Event<Belongs> found, Clock clock) {
        this.database = database;
        this.organisations = organisations;
        this.memberships = memberships;
        this.found = found;
        this.clock = clock;
    }

    /** Takes an organisation that was not called since; no other replica takes it too. */
    Optional<OrganisationId> claim(Instant due) {
        List<?> taken = database.createNativeQuery(CLAIM, UUID.class).setParameter("now", clock.instant()).setParameter("due", due).getResultList();
        return taken.stream().map(id -> new OrganisationId((UUID) id)).findFirst();
    }

    /** Who is a member here and not there, or there and not here; of those there only whoever has signed in once. */
    List<PersonId> differing(OrganisationId organisation, Set<PersonId> there) {
        List<?> people = database.createNativeQuery(DIFFERING, UUID.class).setParameter("organisation", organisation.value())
                .setParameter("there", RollCall.ids(there)).getResultList();
        return people.stream().map(id -> new PersonId((UUID) id)).toList();
    }

    /** @return false if Mizan does not know the organisation */
    boolean belongs(OrganisationId organisation, PersonId person, Profile profile) {
        if (organisations.find(organisation).isEmpty()) {
            return false;
        }
        boolean fresh = memberships.join(organisation, person, profile, Role.MEMBER);
        found.fire(new Belongs(organisation, person, fresh, profile.address()));
        return true;
    }
}
