package org.mizan.home.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.mizan.site.AnonymousPages;

/** What the reader has done and where to go on. */
@Path("/{lang}/learning")
public class LearningResource {

    private final LearningViews views;
    private final AnonymousPages pages;

    @Inject
    LearningResource(LearningViews views, AnonymousPages pages) {
        this.views = views;
        this.pages = pages;
    }

    @GET
    public Response show() {
        return pages.show(HomePages.learning(views.view()));
    }
}
