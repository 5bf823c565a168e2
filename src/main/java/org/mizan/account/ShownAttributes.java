package org.mizan.account;

import java.util.Map;
import java.util.Set;

import org.mizan.privacy.Accounts;
import org.mizan.privacy.PersonId;

/** What the account system keeps for other applications to read, if the account's owner wants it. */
public interface ShownAttributes {

    /** With this all their names begin. */
    String NAMES = "mizan.";

    /**
     * Makes those attributes of the account whose names begin with a prefix exactly what is wanted, and leaves all else of the account as it is. An
     * account that is gone is as good.
     *
     * @param wanted by whole name
     * @throws Undeclared if the account system does not know some of the names; what it knows is done nevertheless
     */
    void keep(PersonId person, String prefix, Map<String, String> wanted) throws Accounts.Unreachable, Undeclared;

    /** Attributes that the account system would drop without a word, because nobody declared them. */
    final class Undeclared extends Exception {

        private final Set<String> names;

        public Undeclared(Set<String> names) {
            super("undeclared: " + names);
            this.names = Set.copyOf(names);
        }

        public Set<String> names() {
            return names;
        }
    }
}
