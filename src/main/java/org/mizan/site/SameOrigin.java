package org.mizan.site;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

/**
 * Takes a request that may change something only from our own pages. The browser says where it comes from; what says nothing is refused.
 * JSON under {@code /api} is left out: it knows nobody by cookie, so no other site can act in anybody's name there.
 */
class SameOrigin {

    /** Keycloak's own request, proved by a signed token. */
    private static final String BACK_CHANNEL = "/sign-out/back-channel";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final AnonymousPages pages;
    private final Optional<String> ours;

    @Inject
    SameOrigin(AnonymousPages pages, @ConfigProperty(name = "mizan.account.url") Optional<URI> url) {
        this.pages = pages;
        this.ours = url.map(SameOrigin::origin);
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 10)
    public Optional<Response> check(ContainerRequestContext context, RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (!guards(context.getMethod(), routing) || ours(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request)) {
            return Optional.empty();
        }
        return Optional.of(pages.forThisVisitor(Response.Status.FORBIDDEN, SitePages.foreign()));
    }

    private boolean ours(@Nullable String site, @Nullable String origin, HttpServerRequest request) {
        if (site != null) {
            return site.equals("same-origin");
        }
        return origin != null && (origin.equals(ours.orElse(null)) || origin.equals(request.scheme() + "://" + request.authority()));
    }

    static String origin(URI url) {
        return url.getScheme() + "://" + url.getAuthority();
    }

    /** Whether a request may change something in the name of whoever the browser is signed in as. */
    static boolean guards(String method, RoutingContext request) {
        String path = request.normalizedPath();
        return !SAFE.contains(method) && !path.startsWith("/api/") && !path.equals(BACK_CHANNEL);
    }
}
