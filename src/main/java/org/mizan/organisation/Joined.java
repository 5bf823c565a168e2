package org.mizan.organisation;

import org.mizan.privacy.PersonId;

/** Told in the transaction in which somebody became a member, or came into or out of a group: what is asked of them has to be worked out anew. */
public record Joined(OrganisationId organisation, PersonId person) {
}
