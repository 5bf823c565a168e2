package org.mizan.organisation.store;

import java.util.Optional;
import java.util.Set;

import org.mizan.organisation.Directory;
import org.mizan.organisation.Directory.Profile;
import org.mizan.organisation.JoiningCode;
import org.mizan.organisation.JoiningLetters;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.Accounts;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lets somebody into an organisation by a printed code, in the account system and here. */
@ApplicationScoped
public class Joining {

    private final JoiningCodes codes;
    private final Directory directory;
    private final Memberships memberships;
    private final Groups groups;

    @Inject
    Joining(JoiningCodes codes, Directory directory, Memberships memberships, Groups groups) {
        this.codes = codes;
        this.directory = directory;
        this.memberships = memberships;
        this.groups = groups;
    }

    /**
     * Whoever belongs to it already comes into the code's group and takes no place.
     *
     * @return where they belong now; empty if the code opens nothing (any more): then nothing changes
     */
    @Transactional(rollbackOn = Accounts.Unreachable.class)
    public Optional<OrganisationId> join(PersonId person, JoiningLetters letters) throws Accounts.Unreachable {
        Optional<JoiningCode> open = codes.open(letters);
        Optional<Profile> profile = open.isEmpty() ? Optional.empty() : directory.profile(person);
        if (open.isEmpty() || profile.isEmpty()) {
            return Optional.empty();
        }
        JoiningCode code = open.get();
        if (memberships.role(code.organisation(), person).isEmpty()) {
            // The place is held before the account system is told, so that two never share the last one.
            if (!codes.take(code)) {
                return Optional.empty();
            }
            directory.add(code.organisation(), person);
        }
        memberships.join(code.organisation(), person, profile.get(), Role.MEMBER);
        code.group().ifPresent(group -> groups.add(code.organisation(), person, Set.of(group)));
        return Optional.of(code.organisation());
    }
}
