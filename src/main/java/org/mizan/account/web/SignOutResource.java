package org.mizan.account.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.mizan.account.store.Sessions;
import org.mizan.site.ClearSiteData;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.CurrentVisitor;
import org.mizan.site.SessionCookie;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

/**
 * Signing out: here, on every replica, and at Keycloak, which sends the browser back to a page in the same language. The browser deletes all that it
 * keeps of the site, so that whoever comes next finds nothing of whoever was here.
 */
@Path("/{lang}/sign-out")
@Blocking
public class SignOutResource {

    private final CurrentVisitor visitor;
    private final CurrentLanguage language;
    private final CurrentIdentityAssociation identities;
    private final Sessions sessions;
    private final Instance<OidcSession> session;
    private final Instance<OidcConfigurationMetadata> keycloak;
    private final AccountConfig config;
    private final RoutingContext request;

    @Inject
    SignOutResource(CurrentVisitor visitor, CurrentLanguage language, CurrentIdentityAssociation identities, Sessions sessions,
            Instance<OidcSession> session, Instance<OidcConfigurationMetadata> keycloak, AccountConfig config, RoutingContext request) {
        this.visitor = visitor;
        this.language = language;
        this.identities = identities;
        this.sessions = sessions;
        this.session = session;
        this.keycloak = keycloak;
        this.config = config;
        this.request = request;
    }

    /** @param traceless {@code yes} where the reader wants no traces: that wish is all there is to keep then, and a script has deleted the rest */
    @POST
    public Response signOut(UriInfo uri, @FormParam("traceless") @Nullable String traceless) {
        return Response.fromResponse(answer(uri)).header(ClearSiteData.HEADER, "yes".equals(traceless) ? ClearSiteData.CACHE : ClearSiteData.ALL).build();
    }

    private Response answer(UriInfo uri) {
        URI home = UriBuilder.fromUri(config.url().orElse(uri.getBaseUri())).replacePath("/" + language.code()).build();
        if (!visitor.signedIn()) {
            SessionCookie.remove(request);
            return Response.seeOther(home).build();
        }
        sessions.end(visitor.session());
        IdTokenCredential idToken = identities.getIdentity().getCredential(IdTokenCredential.class);
        if (idToken == null) {
            return Response.seeOther(home).build();
        }
        session.get().logout().await().indefinitely();
        return Response.seeOther(endAtKeycloak(idToken, home)).build();
    }

    private URI endAtKeycloak(IdTokenCredential idToken, URI home) {
        @Nullable String end = keycloak.get().getEndSessionUri();
        return end == null ? home
                : UriBuilder.fromUri(end).queryParam("id_token_hint", idToken.getToken()).queryParam("post_logout_redirect_uri", home)
                        .queryParam("ui_locales", language.code()).build();
    }
}
