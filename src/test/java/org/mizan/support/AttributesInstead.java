package org.mizan.support;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.mizan.account.ShownAttributes;
import org.mizan.privacy.Accounts;
import org.mizan.privacy.PersonId;

/** Keeps attributes of accounts in memory, in place of Keycloak; a test may have it not answer, or not know an attribute. */
@Decorator
@Priority(1)
public class AttributesInstead implements ShownAttributes {

    private static final Map<PersonId, Map<String, String>> KEPT = new ConcurrentHashMap<>();
    private static volatile boolean away;
    private static volatile Set<String> undeclared = Set.of();

    @Inject
    AttributesInstead(@Any @Delegate ShownAttributes keycloak) {
    }

    public static void away(boolean isAway) {
        away = isAway;
    }

    public static void undeclared(Set<String> names) {
        undeclared = names;
    }

    /** What other applications could read of an account. */
    public static Map<String, String> of(PersonId person) {
        return KEPT.getOrDefault(person, Map.of());
    }

    @Override
    public void keep(PersonId person, String prefix, Map<String, String> wanted) throws Accounts.Unreachable, Undeclared {
        if (away) {
            throw new Accounts.Unreachable(new IOException("connection refused"));
        }
        var unknown = new TreeSet<>(wanted.keySet());
        unknown.retainAll(undeclared);
        var kept = new TreeMap<>(of(person));
        kept.keySet().removeIf(name -> name.startsWith(prefix));
        kept.putAll(wanted);
        kept.keySet().removeAll(unknown);
        KEPT.put(person, kept);
        if (!unknown.isEmpty()) {
            throw new Undeclared(unknown);
        }
    }
}
