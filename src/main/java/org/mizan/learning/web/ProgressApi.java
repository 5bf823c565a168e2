package org.mizan.learning.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.course.LessonId;
import org.mizan.learning.Enrolment;
import org.mizan.learning.Progress;
import org.mizan.learning.store.Enrolments;
import org.mizan.learning.store.LessonsDone;
import org.mizan.privacy.PersonId;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A learner's own progress, for whoever holds a bearer token of that learner's. */
@Path("/api/me/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
@Authenticated
@Blocking
public class ProgressApi {

    private final Catalogue catalogue;
    private final Enrolments enrolments;
    private final LessonsDone lessonsDone;
    private final JsonWebToken token;

    @Inject
    ProgressApi(Catalogue catalogue, Enrolments enrolments, LessonsDone lessonsDone, JsonWebToken token) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.lessonsDone = lessonsDone;
        this.token = token;
    }

    @GET
    @Operation(summary = "The courses that the learner has begun, and how far they have come")
    @APIResponse(responseCode = "200", description = "The oldest enrolment first; empty if nothing was begun")
    @APIResponse(responseCode = "401", description = "There is no token, or it is no good")
    public List<CourseProgress> progress() {
        var person = PersonId.of(token.getSubject());
        var done = lessonsDone.of(person);
        List<CourseProgress> all = new ArrayList<>();
        enrolments.of(person).forEach(enrolment -> catalogue.course(enrolment.course())
                .ifPresent(course -> all.add(CourseProgress.of(course, enrolment, done))));
        return all;
    }

    /**
     * @param done  how many lessons are done
     * @param total how many there are
     * @param lessonsDone their paths
     */
    public record CourseProgress(String course, Instant began, Optional<Instant> completed, int done, int total, List<String> lessonsDone) {

        static CourseProgress of(Course course, Enrolment enrolment, Map<LessonId, Instant> done) {
            var progress = Progress.of(course, done.keySet());
            return new CourseProgress(course.id(), enrolment.began(), enrolment.completed(), progress.done(), progress.total(),
                    course.lessons().stream().map(lesson -> lesson.id()).filter(done::containsKey).map(LessonId::toString).toList());
        }
    }
}
