package org.mizan.account.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.mizan.account.ShownAttributes;
import org.mizan.privacy.Accounts;
import org.mizan.privacy.Held;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Word;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

/** The accounts in Keycloak, seen and deleted through the client {@code mizan-accounts}. */
@ApplicationScoped
class KeycloakAccounts implements Accounts {

    private static final int PAGE = 100;

    private final Instance<Keycloak> keycloak;
    private final String realm;

    @Inject
    KeycloakAccounts(Instance<Keycloak> keycloak, @ConfigProperty(name = "mizan.account.realm") String realm) {
        this.keycloak = keycloak;
        this.realm = realm;
    }

    @Override
    public Optional<Held> held(PersonId person) throws Unreachable {
        try {
            return Optional.of(held(users().get(person.toString()).toRepresentation()));
        } catch (NotFoundException gone) {
            return Optional.empty();
        } catch (RuntimeException unreachable) {
            throw new Unreachable(unreachable);
        }
    }

    @Override
    public void delete(PersonId person) throws Unreachable {
        try (Response answer = users().delete(person.toString())) {
            if (answer.getStatus() != 404 && answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                throw new IllegalStateException("Keycloak answered " + answer.getStatus());
            }
        } catch (NotFoundException gone) {
            // as wished
        } catch (RuntimeException unreachable) {
            throw new Unreachable(unreachable);
        }
    }

    @Override
    public List<PersonId> everybody() throws Unreachable {
        try {
            var everybody = new ArrayList<PersonId>();
            List<UserRepresentation> page;
            do {
                page = users().list(everybody.size(), PAGE);
                page.forEach(user -> everybody.add(PersonId.of(user.getId())));
            } while (page.size() == PAGE);
            return everybody;
        } catch (RuntimeException unreachable) {
            throw new Unreachable(unreachable);
        }
    }

    private UsersResource users() {
        return keycloak.get().realm(realm).users();
    }

    private static Held held(UserRepresentation user) {
        var attributes = Optional.ofNullable(user.getAttributes());
        return Held.of(Topic.KEYCLOAK).with(Word.USER_NAME, Optional.ofNullable(user.getUsername()))
                .with(Word.EMAIL, Optional.ofNullable(user.getEmail()).filter(address -> !address.isEmpty()))
                .with(Word.LANGUAGE, attributes.map(all -> all.getOrDefault("locale", List.of())).flatMap(all -> all.stream().findFirst()))
                .with(Word.SHOWN_IN_ACCOUNT, attributes.map(KeycloakAccounts::shown).filter(shown -> !shown.isEmpty()))
                .with(Word.CREATED, Optional.ofNullable(user.getCreatedTimestamp()).map(Instant::ofEpochMilli));
    }

    /** What other applications may read of it, because its owner wants so. */
    private static Map<String, List<String>> shown(Map<String, List<String>> attributes) {
        var shown = new TreeMap<>(attributes);
        shown.keySet().removeIf(name -> !name.startsWith(ShownAttributes.NAMES));
        return shown;
    }
}
