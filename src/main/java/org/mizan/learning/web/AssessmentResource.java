package org.mizan.learning.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentVisitor;

/** The assessment of a course: what it asks, how the reader stands in it, and the way on. */
@Path("/{lang}/courses/{course}/assessment")
class AssessmentResource {

    private final AssessmentPlaces places;
    private final ExaminationViews views;
    private final CurrentVisitor visitor;
    private final AnonymousPages pages;

    @Inject
    AssessmentResource(AssessmentPlaces places, ExaminationViews views, CurrentVisitor visitor, AnonymousPages pages) {
        this.places = places;
        this.views = views;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GET
    public Response show(@RestPath String lang, @RestPath String course) {
        AssessmentPlace place = places.find(lang, course);
        return pages.show(ExaminationPages.assessment(
                visitor.person().map(person -> views.of(place, person, false)).orElseGet(() -> views.forEverybody(place))));
    }
}
