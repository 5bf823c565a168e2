package org.mizan.delivery;

import java.util.UUID;

import org.mizan.privacy.PersonId;

/**
 * Something that has to leave the process.
 *
 * @param id      the same however often it is tried: a receiver may know by it that it was here before
 * @param person  whom it is about
 * @param kind    which {@link Carrier} takes it
 * @param payload what its carrier has to know; only its carrier can read it
 * @param tries   how often it has been taken, this time included
 */
public record Message(UUID id, PersonId person, String kind, String payload, int tries) {
}
