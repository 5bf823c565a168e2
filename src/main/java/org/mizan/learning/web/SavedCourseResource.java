package org.mizan.learning.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.site.CurrentLanguage;

import io.smallrye.common.annotation.Blocking;

/** What a browser has to fetch to have a course without a network, and how large that is. */
@Path("/{lang}/courses/{course}/saved.json")
@Blocking
public class SavedCourseResource {

    private final Catalogue catalogue;
    private final SavedCourses courses;
    private final CurrentLanguage language;

    @Inject
    SavedCourseResource(Catalogue catalogue, SavedCourses courses, CurrentLanguage language) {
        this.catalogue = catalogue;
        this.courses = courses;
        this.language = language;
    }

    /** A course that has another id now is not found: what is saved under the old one has no pages any more. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response show(@PathParam("course") String id, @Context Request request) {
        Course course = catalogue.course(id).filter(found -> found.id().equals(id)).orElseThrow(NotFoundException::new);
        SavedCourse saved = courses.of(course, language.get());
        var tag = new EntityTag(saved.version());
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return (same == null ? Response.ok(saved) : same).tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
