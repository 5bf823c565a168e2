package org.mizan.home.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.mizan.course.Catalogue;
import org.mizan.site.AnonymousPages;

/** All courses. */
@Path("/{lang}/courses")
public class CatalogueResource {

    private final Catalogue catalogue;
    private final CourseCards cards;
    private final AnonymousPages pages;

    @Inject
    CatalogueResource(Catalogue catalogue, CourseCards cards, AnonymousPages pages) {
        this.catalogue = catalogue;
        this.cards = cards;
        this.pages = pages;
    }

    @GET
    public Response show() {
        return pages.show(HomePages.courses(LearningPath.of(cards.all()), catalogue.findings()));
    }
}
