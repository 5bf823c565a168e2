package org.mizan.organisation;

import java.util.Optional;

import org.mizan.privacy.PersonId;

/**
 * Told when the account system said that somebody belongs to an organisation, in the transaction in which Mizan keeps that: at each sign-in, and when it is
 * found out in between. Unlike {@link Joined} it carries the address, by which an invitation is known again.
 *
 * @param fresh   whether Mizan did not know it yet
 * @param address where mail reaches the person, if they said; to compare, never to keep
 */
public record Belongs(OrganisationId organisation, PersonId person, boolean fresh, Optional<String> address) {
}
