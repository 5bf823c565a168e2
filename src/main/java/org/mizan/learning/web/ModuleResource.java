package org.mizan.learning.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.mizan.site.AnonymousPages;

/** A module: its introduction, and its lessons with what each is about. */
@Path("/{lang}/courses/{course}/{module}")
public class ModuleResource {

    private final CourseViews courses;
    private final AnonymousPages pages;

    @Inject
    ModuleResource(CourseViews courses, AnonymousPages pages) {
        this.courses = courses;
        this.pages = pages;
    }

    @GET
    public Response show(@PathParam("course") String course, @PathParam("module") String module) {
        CourseView view = courses.find(course, "/" + module);
        return pages.show(CoursePages.module(view, view.view(view.course().module(module).orElseThrow(NotFoundException::new))));
    }
}
