package org.mizan.account.web;

import java.util.Map;
import java.util.Optional;

import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads which session a logout token ends, if it is Keycloak's and for us. */
@ApplicationScoped
class LogoutTokens {

    private static final Logger LOG = Logger.getLogger(LogoutTokens.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int SKEW_SECONDS = 60;

    private final JwtConsumer keycloaks;

    @Inject
    LogoutTokens(AccountConfig config) {
        String issuer = config.keycloak() + "/realms/" + config.realm();
        keycloaks = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(issuer + "/protocol/openid-connect/certs")))
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "RS256", "RS384", "RS512", "PS256", "ES256", "ES384", "EdDSA")
                .setExpectedIssuer(issuer).setExpectedAudience("mizan").setRequireIssuedAt().setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .build();
    }

    /** The session that ends; empty if the token is anything but a good one. */
    Optional<String> session(String token) {
        try {
            JwtClaims claims = keycloaks.processToClaims(token);
            boolean logout = claims.getClaimValue("events") instanceof Map<?, ?> events && events.containsKey(EVENT);
            // The standard forbids a nonce, so that no ID token passes for this.
            return logout && !claims.hasClaim("nonce") ? Optional.ofNullable(claims.getStringClaimValue("sid")) : Optional.empty();
        } catch (InvalidJwtException | MalformedClaimException no) {
            LOG.debug("a logout token is no good", no);
            return Optional.empty();
        }
    }
}
