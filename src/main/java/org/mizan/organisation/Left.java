package org.mizan.organisation;

import org.mizan.privacy.PersonId;

/** Told in the transaction in which somebody stopped being a member. */
public record Left(OrganisationId organisation, PersonId person) {
}
