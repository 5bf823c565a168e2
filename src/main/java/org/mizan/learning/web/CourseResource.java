package org.mizan.learning.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.mizan.site.AnonymousPages;

/** A course: what one can do after it, and its lessons. */
@Path("/{lang}/courses/{course}")
public class CourseResource {

    private final CourseViews courses;
    private final AnonymousPages pages;

    @Inject
    CourseResource(CourseViews courses, AnonymousPages pages) {
        this.courses = courses;
        this.pages = pages;
    }

    @GET
    public Response show(@PathParam("course") String course) {
        return pages.show(CoursePages.course(courses.find(course, "")));
    }
}
