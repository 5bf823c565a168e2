package org.mizan.organisation.store;

import org.mizan.organisation.Directory;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.Accounts;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes somebody out of an organisation, in the account system and here; or they leave it themselves. */
@ApplicationScoped
public class Leaving {

    private final Directory directory;
    private final Memberships memberships;

    @Inject
    Leaving(Directory directory, Memberships memberships) {
        this.directory = directory;
        this.memberships = memberships;
    }

    /**
     * The account system is told first: if it does not answer nothing changes, and whoever is out there cannot come back in by signing in.
     *
     * @return false if nobody would be left to manage the organisation: then nothing changes
     */
    @Transactional
    public boolean leave(OrganisationId organisation, PersonId person) throws Accounts.Unreachable {
        if (memberships.lastManager(organisation, person)) {
            return false;
        }
        directory.remove(organisation, person);
        memberships.leave(organisation, person);
        return true;
    }
}
