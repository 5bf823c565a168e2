package org.mizan.organisation.web;

import java.net.URI;
import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Under which address people outside of this browser reach the site: on paper, in a message. */
@ApplicationScoped
class SiteAddress {

    private final Optional<URI> configured;
    private final RoutingContext routing;

    @Inject
    SiteAddress(@ConfigProperty(name = "mizan.account.url") Optional<URI> configured, RoutingContext routing) {
        this.configured = configured;
        this.routing = routing;
    }

    /** @param path with the language, such as {@code /en/join} */
    String of(String path) {
        return configured.map(url -> url.getScheme() + "://" + url.getAuthority()).orElseGet(this::asked) + path;
    }

    private String asked() {
        HttpServerRequest request = routing.request();
        return request.scheme() + "://" + request.authority();
    }
}
