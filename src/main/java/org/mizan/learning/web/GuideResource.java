package org.mizan.learning.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.mizan.site.AnonymousPages;

/** The page of a course for those who teach it to a group in a room. */
@Path("/{lang}/courses/{course}/guide")
public class GuideResource {

    private final CourseViews courses;
    private final AnonymousPages pages;

    @Inject
    GuideResource(CourseViews courses, AnonymousPages pages) {
        this.courses = courses;
        this.pages = pages;
    }

    @GET
    public Response show(@PathParam("course") String course) {
        CourseView view = courses.find(course, "/guide");
        return pages.show(CoursePages.guide(view, view.guide().orElseThrow(NotFoundException::new)));
    }
}
