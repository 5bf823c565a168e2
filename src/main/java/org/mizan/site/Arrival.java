package org.mizan.site;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.quarkus.qute.EngineBuilder;

/** Settles the place and the language of each request, and gives the language to every template. */
class Arrival {

    private final Place place;
    private final CurrentLanguage language;

    @Inject
    Arrival(Place place, CurrentLanguage language) {
        this.place = place;
        this.language = language;
    }

    // Before matching, so that a 404 speaks the right language too.
    @ServerRequestFilter(preMatching = true)
    public void arrive(ContainerRequestContext request) {
        place.arrive(request.getUriInfo().getRequestUri(), request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** {@code /xx/courses} is nowhere, even if a resource's path would take any two letters for a language. */
    @ServerRequestFilter
    public void refuseOtherLanguages(UriInfo uri) {
        String named = uri.getPathParameters().getFirst("lang");
        if (named != null && !named.equals(language.code())) {
            throw new NotFoundException();
        }
    }

    // A response filter would be too late: by then the entity is text, and Accept-Language would have won over the address.
    void speakTheLanguageOfTheAddress(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(template -> {
            try {
                template.setLocale(language.get().locale());
            } catch (ContextNotActiveException outsideOfRequests) {
                // whoever renders there says the language
            }
        });
    }
}
