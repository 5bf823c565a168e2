package org.mizan.account.web;

import java.util.Set;

import org.jboss.logging.Logger;
import org.mizan.language.Language;
import org.mizan.site.CurrentVisitor;
import org.mizan.site.SessionCookie;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

/**
 * Signs in through OIDC, but never sends a reader of a public page away: whoever comes with a session that is no good any more is nobody
 * known, and the page says that the session has ended. Where Keycloak does not answer, the site goes on without it.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(SessionMechanism.class);
    private static final String API = "/api/";

    private final OidcAuthenticationMechanism oidc;

    @Inject
    SessionMechanism(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        if (api(request)) {
            // A cookie would name its own tenant, and with it sign in where only a bearer token may.
            request.put(OidcUtils.TENANT_ID_ATTRIBUTE, "api");
            return oidc.authenticate(request, providers);
        }
        return Uni.createFrom().deferred(() -> oidc.authenticate(request, providers))
                .onFailure(failure -> !(failure instanceof AuthenticationRedirectException))
                .recoverWithUni(failure -> nobody(request, failure));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        if (api(request)) {
            request.put(OidcUtils.TENANT_ID_ATTRIBUTE, "api");
            return oidc.getChallenge(request);
        }
        return Uni.createFrom().deferred(() -> oidc.getChallenge(request)).onFailure().recoverWithItem(failure -> {
            LOG.warnf("Keycloak does not answer, nobody can sign in: %s", failure.getMessage());
            return new ChallengeData(303, "Location", "/" + PageLanguage.of(request).orElse(Language.ENGLISH.code()) + "/sign-in/unavailable");
        });
    }

    private static Uni<SecurityIdentity> nobody(RoutingContext request, Throwable failure) {
        if (SessionCookie.in(request)) {
            request.put(CurrentVisitor.SESSION_ENDED, true);
        }
        if (failure instanceof AuthenticationFailedException) {
            SessionCookie.remove(request);
            LOG.debug("a session has ended", failure);
        } else {
            // The session may be good: it is tried again with the next page.
            LOG.warnf("a session could not be looked at: %s", failure.getMessage());
        }
        return Uni.createFrom().nullItem();
    }

    private static boolean api(RoutingContext request) {
        return request.normalizedPath().startsWith(API);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }
}
