package org.mizan.journey;

import org.mizan.support.LiveApp;

/** An organisation's own identity provider (OpenID Connect): a second realm, linked to the organisation as deploy/README.md says. */
record OwnProvider(Company company) implements AutoCloseable {

    OwnProvider {
        var realm = realm(company);
        Administrator.post("", """
                {"realm": "%s", "enabled": true, "clients": [{"clientId": "mizan", "secret": "between-the-two", "redirectUris": ["%s/realms/mizan/broker/%s/endpoint*"]}]}"""
                .formatted(realm, LiveApp.keycloakAddress(), realm));
        var protocol = LiveApp.keycloakAddress() + "/realms/" + realm + "/protocol/openid-connect";
        Administrator.post("/mizan/identity-provider/instances", """
                {"alias": "%1$s", "displayName": "Sea", "providerId": "oidc", "enabled": true, "hideOnLogin": true, "trustEmail": true, "config": {
                 "clientId": "mizan", "clientSecret": "between-the-two", "clientAuthMethod": "client_secret_post", "defaultScope": "openid email profile",
                 "authorizationUrl": "%2$s/auth", "tokenUrl": "%2$s/token", "jwksUrl": "%2$s/certs", "useJwksUrl": "true", "validateSignature": "true",
                 "issuer": "%3$s", "pkceEnabled": "true", "pkceMethod": "S256", "syncMode": "IMPORT",
                 "kc.org.domain": "%4$s", "kc.org.broker.redirect.mode.email-matches": "true"}}"""
                .formatted(realm, protocol, LiveApp.keycloakAddress() + "/realms/" + realm, company.domain()));
        Administrator.post("/mizan/organizations/" + company.id() + "/identity-providers", realm);
    }

    String realm() {
        return realm(company);
    }

    /** Somebody whom the organisation's own administrators have entered there. */
    void employ(String name, String password) {
        Administrator.post("/" + realm() + "/users", """
                {"username": "%1$s", "email": "%1$s@%2$s", "emailVerified": true, "firstName": "Rana", "lastName": "Saleh", "enabled": true,
                 "credentials": [{"type": "password", "value": "%3$s", "temporary": false}]}""".formatted(name, company.domain(), password));
    }

    @Override
    public void close() {
        Administrator.delete("/" + realm());
    }

    private static String realm(Company company) {
        return company.domain().replace(".example", "");
    }
}
