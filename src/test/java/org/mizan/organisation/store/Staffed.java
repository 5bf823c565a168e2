package org.mizan.organisation.store;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.mizan.account.store.People;
import org.mizan.organisation.Directory.Profile;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes organisations with members for tests; each is one that no other test knows. */
@ApplicationScoped
public class Staffed {

    @Inject
    Organisations organisations;
    @Inject
    Memberships memberships;
    @Inject
    People people;

    public Organisation organisation() {
        var id = new OrganisationId(UUID.randomUUID());
        return organisations.create(id, "Organisation " + id, ZoneId.of("Asia/Riyadh"));
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
}
