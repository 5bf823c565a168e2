package org.mizan.home.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.mizan.course.Catalogue;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;

/** The things to do today of all courses. How each of them went is known to the browser alone, which fills it in. */
@Path("/{lang}/learning/steps")
public class StepsResource {

    private final Catalogue catalogue;
    private final CurrentLanguage language;
    private final AnonymousPages pages;

    @Inject
    StepsResource(Catalogue catalogue, CurrentLanguage language, AnonymousPages pages) {
        this.catalogue = catalogue;
        this.language = language;
        this.pages = pages;
    }

    @GET
    public Response show() {
        return pages.show(HomePages.steps(CourseSteps.all(catalogue.courses(), language.get())));
    }
}
