package org.mizan.organisation.store;

import java.time.ZoneId;
import java.util.Optional;

import org.mizan.account.store.People;
import org.mizan.organisation.Directory;
import org.mizan.organisation.Directory.Profile;
import org.mizan.organisation.Directory.Taken;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.Accounts;
import org.mizan.privacy.PersonId;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Creates an organisation with somebody who manages it, in the account system and here. */
@ApplicationScoped
public class Founding {

    private final Directory directory;
    private final Organisations organisations;
    private final Memberships memberships;
    private final People people;

    @Inject
    Founding(Directory directory, Organisations organisations, Memberships memberships, People people) {
        this.directory = directory;
        this.organisations = organisations;
        this.memberships = memberships;
        this.people = people;
    }

    /**
     * @param manager as {@link Directory#find} takes it; need not have been here before
     * @return empty if nobody has such an account: then nothing was created
     */
    public Optional<Organisation> found(String name, String domain, ZoneId zone, String manager) throws Accounts.Unreachable, Taken {
        Optional<PersonId> first = directory.find(manager);
        Optional<Profile> profile = first.isEmpty() ? Optional.empty() : directory.profile(first.get());
        if (first.isEmpty() || profile.isEmpty()) {
            return Optional.empty();
        }
        OrganisationId id = directory.create(name, domain);
        directory.add(id, first.get());
        return Optional.of(QuarkusTransaction.requiringNew().call(() -> {
            Organisation created = organisations.create(id, name, zone);
            people.arrive(first.get());
            memberships.join(id, first.get(), profile.get(), Role.MANAGER);
            return created;
        }));
    }
}
