package org.mizan.organisation.store;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Keycloak as its client {@code mizan-organisations} sees it. Nothing is asked before the first act, so that Mizan starts while Keycloak is away. Other
 * packages have no way to it: what it may do, it may do to every organisation.
 */
@ApplicationScoped
class OrganisationsClient {

    private final Keycloak keycloak;
    private final String realm;

    @Inject
    OrganisationsClient(@ConfigProperty(name = "mizan.account.keycloak") String server, @ConfigProperty(name = "mizan.account.realm") String realm,
            @ConfigProperty(name = "mizan.organisation.secret") String secret) {
        this.realm = realm;
        keycloak = KeycloakBuilder.builder().serverUrl(server).realm(realm).grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId("mizan-organisations").clientSecret(secret).build();
    }

    RealmResource realm() {
        return keycloak.realm(realm);
    }

    @PreDestroy
    void close() {
        keycloak.close();
    }
}
