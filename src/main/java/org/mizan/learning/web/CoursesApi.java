package org.mizan.learning.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mizan.course.Catalogue;
import org.mizan.course.Course;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What is taught, for other programmes. */
@Path("/api/courses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "courses")
@PermitAll
public class CoursesApi {

    private final Catalogue catalogue;

    @Inject
    CoursesApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(summary = "All published courses, in the order of the catalogue")
    public List<CourseInfo> courses() {
        return catalogue.courses().stream().map(CourseInfo::of).toList();
    }

    /**
     * @param titles  by language
     * @param lessons paths of the lessons, in the order of the syllabus
     * @param hash    the version
     */
    public record CourseInfo(String id, String audience, String level, Map<String, String> titles, List<String> lessons, String hash) {

        static CourseInfo of(Course course) {
            Map<String, String> titles = new TreeMap<>();
            course.texts().forEach((language, text) -> titles.put(language.code(), text.title()));
            return new CourseInfo(course.id(), course.audience(), course.level(), titles,
                    course.lessons().stream().map(lesson -> lesson.id().toString()).toList(), course.hash().value());
        }
    }
}
