package org.mizan.privacy;

import java.util.List;
import java.util.Optional;

/** Where people have their accounts: the system outside of Mizan that knows user names. */
public interface Accounts {

    /** What it knows of the person; empty if it has no such account. */
    Optional<Held> held(PersonId person) throws Unreachable;

    /** Deletes the account; one that is gone already is as good. */
    void delete(PersonId person) throws Unreachable;

    /** All who have an account. For the rare day on which a backup was put back. */
    List<PersonId> everybody() throws Unreachable;

    /** It does not answer now; later it may. */
    final class Unreachable extends Exception {

        public Unreachable(Throwable cause) {
            super(cause);
        }

        /** What happened, without the address that was asked: that would name the person in a log. */
        public String reason() {
            return String.valueOf(getCause()).split(":", 2)[0];
        }
    }
}
