package org.mizan.account.web;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mizan.account.store.Sessions;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Keycloak says that a session has ended (OpenID Connect Back-Channel Logout 1.0). It is written where every replica looks before Keycloak
 * gets its answer; OIDC's own handler would tell this replica alone.
 */
@Path("/sign-out/back-channel")
@Blocking
public class BackChannelResource {

    private static final Logger LOG = Logger.getLogger(BackChannelResource.class);

    private final LogoutTokens tokens;
    private final Sessions sessions;

    @Inject
    BackChannelResource(LogoutTokens tokens, Sessions sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@FormParam("logout_token") @Nullable String token) {
        var session = tokens.session(token == null ? "" : token);
        if (session.isEmpty()) {
            LOG.warn("a back-channel sign-out was refused: its token is not Keycloak's");
            return answer(Response.Status.BAD_REQUEST);
        }
        sessions.end(session.get());
        return answer(Response.Status.OK);
    }

    private static Response answer(Response.Status status) {
        return Response.status(status).entity("").type(MediaType.TEXT_PLAIN).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
