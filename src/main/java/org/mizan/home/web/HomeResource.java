package org.mizan.home.web;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;

/** The way in: the home page, and the choice of its language. */
@Path("/")
public class HomeResource {

    private final CurrentLanguage language;
    private final CourseCards cards;
    private final AnonymousPages pages;

    @Inject
    HomeResource(CurrentLanguage language, CourseCards cards, AnonymousPages pages) {
        this.language = language;
        this.cards = cards;
        this.pages = pages;
    }

    @GET
    public Response choose(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String preferred) {
        return Response.status(Response.Status.FOUND).location(URI.create("/" + language.preferred(preferred).code()))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache").header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    @GET
    @Path("{lang}")
    public Response home() {
        return pages.show(HomePages.home(LearningPath.of(cards.all()), cards.resume()));
    }
}
