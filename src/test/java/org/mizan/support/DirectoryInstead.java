package org.mizan.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mizan.organisation.Directory;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.Accounts;
import org.mizan.privacy.PersonId;

/** Keeps organisations and their members in memory, in place of Keycloak; a test may have it not answer. */
@Alternative
@Priority(1)
@ApplicationScoped
public class DirectoryInstead implements Directory {

    private static final Map<OrganisationId, Set<PersonId>> MEMBERS = new ConcurrentHashMap<>();
    private static final Map<String, OrganisationId> NAMES = new ConcurrentHashMap<>();
    private static final Map<PersonId, Profile> PROFILES = new ConcurrentHashMap<>();
    private static final Map<String, PersonId> USERS = new ConcurrentHashMap<>();
    private static final List<Invited> INVITED = new CopyOnWriteArrayList<>();
    private static volatile boolean away;

    /** An invitation that would have been sent. */
    public record Invited(OrganisationId organisation, String address) {
    }

    public static void away(boolean isAway) {
        away = isAway;
    }

    public static void know(PersonId person, Profile profile) {
        PROFILES.put(person, profile);
    }

    /** The account is deleted or switched off. */
    public static void forget(PersonId person) {
        PROFILES.remove(person);
    }

    /** Somebody has an account with a user name. */
    public static void user(String name, PersonId person) {
        USERS.put(name, person);
    }

    public static List<Invited> invited(OrganisationId organisation) {
        return INVITED.stream().filter(each -> each.organisation().equals(organisation)).toList();
    }

    public static Set<PersonId> belonging(OrganisationId organisation) {
        return Set.copyOf(MEMBERS.getOrDefault(organisation, Set.of()));
    }

    @Override
    public OrganisationId create(String name, String domain) throws Accounts.Unreachable, Taken {
        answer();
        var id = new OrganisationId(UUID.randomUUID());
        if (NAMES.putIfAbsent(name, id) != null) {
            throw new Taken();
        }
        if (NAMES.putIfAbsent("@" + domain, id) != null) {
            NAMES.remove(name);
            throw new Taken();
        }
        return id;
    }

    @Override
    public boolean invite(OrganisationId organisation, String address) throws Accounts.Unreachable {
        answer();
        if (belonging(organisation).stream().map(PROFILES::get).anyMatch(profile -> profile != null && profile.address().equals(Optional.of(address)))) {
            return false;
        }
        INVITED.add(new Invited(organisation, address));
        return true;
    }

    @Override
    public boolean inviteAgain(OrganisationId organisation, String address) throws Accounts.Unreachable {
        return invite(organisation, address);
    }

    @Override
    public void add(OrganisationId organisation, PersonId person) throws Accounts.Unreachable {
        answer();
        MEMBERS.computeIfAbsent(organisation, any -> ConcurrentHashMap.newKeySet()).add(person);
    }

    @Override
    public void remove(OrganisationId organisation, PersonId person) throws Accounts.Unreachable {
        answer();
        MEMBERS.getOrDefault(organisation, ConcurrentHashMap.newKeySet()).remove(person);
    }

    /** An organisation that never had a member is not known. */
    @Override
    public Optional<Set<PersonId>> members(OrganisationId organisation) throws Accounts.Unreachable {
        answer();
        return Optional.ofNullable(MEMBERS.get(organisation)).map(all -> all.stream().filter(PROFILES::containsKey).collect(java.util.stream.Collectors.toSet()));
    }

    @Override
    public Set<OrganisationId> of(PersonId person) throws Accounts.Unreachable {
        answer();
        return MEMBERS.entrySet().stream().filter(each -> each.getValue().contains(person)).map(Map.Entry::getKey)
                .collect(java.util.stream.Collectors.toSet());
    }

    @Override
    public Optional<PersonId> find(String name) throws Accounts.Unreachable {
        answer();
        return Optional.ofNullable(USERS.get(name.toLowerCase(java.util.Locale.ROOT)))
                .or(() -> USERS.values().stream().filter(person -> person.toString().equals(name)).findFirst());
    }

    @Override
    public Optional<Profile> profile(PersonId person) throws Accounts.Unreachable {
        answer();
        return Optional.ofNullable(PROFILES.get(person));
    }

    private static void answer() throws Accounts.Unreachable {
        if (away) {
            throw new Accounts.Unreachable(new IOException("connection refused"));
        }
    }
}
