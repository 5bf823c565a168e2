package org.mizan.organisation;

import java.util.Optional;
import java.util.Set;

import org.mizan.privacy.Accounts;
import org.mizan.privacy.PersonId;

/** The account system as the keeper of organisations: who exists, who belongs, who is invited. */
public interface Directory {

    /**
     * Creates an organisation.
     *
     * @param domain the domain of its people's addresses, such as {@code example.org}
     * @throws Taken if another organisation has the name or the domain
     */
    OrganisationId create(String name, String domain) throws Accounts.Unreachable, Taken;

    /**
     * Sends an invitation by mail, which leads to an account (a new one, or the one that has the address) and into the organisation. One that was sent
     * before and still waits for its answer is not sent once more, so that whoever does not know whether it was sent may ask for it again.
     *
     * @return whether an invitation is out; false if the person belongs to the organisation already
     * @throws Accounts.Unreachable if the account system or its mail server does not answer
     */
    boolean invite(OrganisationId organisation, String address) throws Accounts.Unreachable;

    /** The same, but an invitation that still waits for its answer is sent once more, with a new link: the old one leads nowhere any more. */
    boolean inviteAgain(OrganisationId organisation, String address) throws Accounts.Unreachable;

    /** Makes somebody a member; one who is already is as good. */
    void add(OrganisationId organisation, PersonId person) throws Accounts.Unreachable;

    /** Somebody is a member no more; one who was none is as good. */
    void remove(OrganisationId organisation, PersonId person) throws Accounts.Unreachable;

    /** Who belongs to it with an account that is switched on; empty if the account system knows no such organisation. */
    Optional<Set<PersonId>> members(OrganisationId organisation) throws Accounts.Unreachable;

    /** Where the person belongs. */
    Set<OrganisationId> of(PersonId person) throws Accounts.Unreachable;

    /**
     * Finds the one account that somebody means.
     *
     * @param name the account's id, or its user name without regard to case; no part of one, and no name or address of a person
     * @return empty if there is no such account, or it is switched off
     */
    Optional<PersonId> find(String name) throws Accounts.Unreachable;

    /** Who the person is, just now; empty if there is no such account, or it is switched off. */
    Optional<Profile> profile(PersonId person) throws Accounts.Unreachable;

    /**
     * @param name     first and last name, else the user name
     * @param address  where mail reaches them, if they said; never stored
     * @param language the code of the language that they chose, if they did
     * @param zone     the IANA name of their zone, if they said
     */
    record Profile(String name, Optional<String> address, Optional<String> language, Optional<String> zone) {
    }

    /** The name or the domain is another's. */
    final class Taken extends Exception {

        public Taken() {
            super("taken");
        }
    }
}
