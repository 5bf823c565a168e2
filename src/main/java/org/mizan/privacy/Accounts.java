package org.mizan.privacy;

import java.util.Optional;

/** Where people have their accounts: the system outside of Mizan that knows user names. */
public interface Accounts {

    /** What it knows of the person; empty if it has no such account. */
    Optional<Held> held(PersonId person) throws Unreachable;

    /** Deletes the account; one that is gone already is as good. */
    void delete(PersonId person) throws Unreachable;

    /** It does not answer now; later it may. */
    final class Unreachable extends Exception {

        public Unreachable(Throwable cause) {
            super(cause);
        }
    }
}
