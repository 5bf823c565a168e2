package org.mizan.organisation.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.mizan.site.CurrentLanguage;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Where Keycloak leads whoever accepted an invitation: its address holds no language, since nobody knew which. */
@Path("/joined")
public class JoinedResource {

    private final CurrentLanguage language;

    @Inject
    JoinedResource(CurrentLanguage language) {
        this.language = language;
    }

    /** Signing in asks nothing of somebody who has just been at Keycloak, and finds the organisation. */
    @GET
    public Response joined(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String preferred) {
        String code = language.preferred(preferred).code();
        return Response.seeOther(URI.create("/" + code + "/sign-in?to=/" + code + "/account/organisations")).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
