package org.mizan.account;

import org.mizan.privacy.PersonId;

/** Told when somebody has come back from the account system and is known here; whoever listens must neither fail nor keep them waiting for long. */
public record SignedIn(PersonId person) {
}
