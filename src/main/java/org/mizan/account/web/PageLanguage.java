package org.mizan.account.web;

import java.util.Optional;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens Keycloak in the language of the page that led there, at its form for signing in or, from the page on signing up, for that. */
@ApplicationScoped
// OpenID Connect looks it up by its type at run time, and nothing injects it.
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class PageLanguage implements OidcRedirectFilter {

    /** The parameter by which {@code sign-in} is asked to open the form for new accounts. */
    static final String NEW = "new";

    @Override
    public void filter(OidcRedirectContext redirect) {
        var request = redirect.routingContext();
        // The first is OpenID Connect's; the second is Keycloak's own, and beats a language that was chosen there some other day.
        of(request).ifPresent(language -> redirect.additionalQueryParams().set("ui_locales", language).set("kc_locale", language));
        if (request.queryParams().contains(NEW)) {
            redirect.additionalQueryParams().set("prompt", "create");
        }
    }

    static Optional<String> of(RoutingContext request) {
        String[] segments = request.normalizedPath().split("/", 3);
        return segments.length == 3 && segments[1].matches("[a-z]{2,3}") ? Optional.of(segments[1]) : Optional.empty();
    }
}
