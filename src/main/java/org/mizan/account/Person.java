package org.mizan.account;

import java.time.Instant;

import org.mizan.privacy.PersonId;

/**
 * Somebody with an account: a pseudonym and the moment of the first sign-in, and no more.
 *
 * @param arrived when the person first signed in
 */
public record Person(PersonId id, Instant arrived) {
}
