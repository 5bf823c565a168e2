package org.mizan.account.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserProfileAttributeMetadata;
import org.keycloak.representations.idm.UserRepresentation;
import org.mizan.account.ShownAttributes;
import org.mizan.privacy.Accounts.Unreachable;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

/** Attributes of accounts in Keycloak, written through the client {@code mizan-accounts}. */
@ApplicationScoped
class KeycloakAttributes implements ShownAttributes {

    private final Instance<Keycloak> keycloak;
    private final String realm;

    @Inject
    KeycloakAttributes(Instance<Keycloak> keycloak, @ConfigProperty(name = "mizan.account.realm") String realm) {
        this.keycloak = keycloak;
        this.realm = realm;
    }

    @Override
    public void keep(PersonId person, String prefix, Map<String, String> wanted) throws Unreachable, Undeclared {
        Set<String> undeclared;
        try {
            UserResource account = keycloak.get().realm(realm).users().get(person.toString());
            UserRepresentation now = account.toRepresentation(true);
            undeclared = undeclared(now, wanted.keySet());
            Map<String, List<String>> attributes = exactly(now, prefix, wanted, undeclared);
            if (!attributes.equals(attributes(now))) {
                account.update(change(now, attributes));
            }
        } catch (NotFoundException gone) {
            return;
        } catch (RuntimeException unreachable) {
            throw new Unreachable(unreachable);
        }
        if (!undeclared.isEmpty()) {
            throw new Undeclared(undeclared);
        }
    }

    private static Map<String, List<String>> exactly(UserRepresentation now, String prefix, Map<String, String> wanted, Set<String> undeclared) {
        Map<String, List<String>> attributes = new TreeMap<>(attributes(now));
        attributes.keySet().removeIf(name -> name.startsWith(prefix));
        wanted.forEach((name, value) -> {
            if (!undeclared.contains(name)) {
                attributes.put(name, List.of(value));
            }
        });
        return attributes;
    }

    /** What the account's profile has no attribute for. */
    private static Set<String> undeclared(UserRepresentation now, Set<String> names) {
        Set<String> declared = now.getUserProfileMetadata().getAttributes().stream().map(UserProfileAttributeMetadata::getName).collect(Collectors.toSet());
        var undeclared = new TreeSet<>(names);
        undeclared.removeAll(declared);
        return undeclared;
    }

    /**
     * As little as can be sent: Keycloak takes names, address and attributes that are missing for removed, and leaves all else alone that is missing
     * (roles, required actions, passwords), so that nothing of it can be overwritten by what was read a moment ago.
     */
    private static UserRepresentation change(UserRepresentation now, Map<String, List<String>> attributes) {
        var change = new UserRepresentation();
        change.setUsername(now.getUsername());
        change.setEmail(now.getEmail());
        change.setFirstName(now.getFirstName());
        change.setLastName(now.getLastName());
        change.setAttributes(attributes);
        return change;
    }

    private static Map<String, List<String>> attributes(UserRepresentation account) {
        return account.getAttributes() == null ? new HashMap<>() : account.getAttributes();
    }
}
