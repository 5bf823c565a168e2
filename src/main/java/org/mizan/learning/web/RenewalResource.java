package org.mizan.learning.web;

import java.net.URI;
import java.util.Optional;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.learning.Enrolment;
import org.mizan.learning.Examination;
import org.mizan.learning.Progress;
import org.mizan.learning.Renewal;
import org.mizan.learning.Studies;
import org.mizan.learning.store.LessonsDone;
import org.mizan.privacy.PersonId;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.CurrentVisitor;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Renewing the completion of a course: only what changed since, and a fresh assessment. */
@Path("/{lang}/courses/{course}/renewal")
@Blocking
public class RenewalResource {

    private final Catalogue catalogue;
    private final Studies studies;
    private final LessonsDone lessonsDone;
    private final CurrentVisitor visitor;
    private final CurrentLanguage language;
    private final AnonymousPages pages;

    @Inject
    RenewalResource(Catalogue catalogue, Studies studies, LessonsDone lessonsDone, CurrentVisitor visitor, CurrentLanguage language, AnonymousPages pages) {
        this.catalogue = catalogue;
        this.studies = studies;
        this.lessonsDone = lessonsDone;
        this.visitor = visitor;
        this.language = language;
        this.pages = pages;
    }

    @GET
    public Response show(@RestPath String course) {
        Course found = find(course);
        return visitor.person().map(person -> completed(person, found).map(completed -> pages.forThisVisitor(CoursePages.renewal(view(person, found, completed))))
                .orElseGet(() -> to(path(found)))).orElseGet(() -> pages.signInFirst(path(found) + "/renewal"));
    }

    /** @param lesson a changed lesson that was learned again; without one the whole completion is confirmed */
    @POST
    public Response act(@RestPath String course, @RestForm @Nullable String lesson) {
        Course found = find(course);
        String page = path(found) + "/renewal";
        Optional<PersonId> person = visitor.person();
        if (person.isEmpty()) {
            return pages.signInFirst(page);
        }
        if (lesson == null) {
            lessonsDone.renew(person.get(), found);
            return to(page);
        }
        Renewal.Changed changed = Optional.ofNullable(studies.renewals(person.get()).get(found.id())).stream().flatMap(renewal -> renewal.lessons().stream())
                .filter(one -> one.lesson().id().toString().equals(lesson)).findFirst().orElseThrow(NotFoundException::new);
        lessonsDone.again(person.get(), changed.lesson());
        return to(page + "#lesson-" + changed.lesson().id().lesson());
    }

    private RenewalView view(PersonId person, Course course, Enrolment enrolment) {
        Optional<Renewal> renewal = Optional.ofNullable(studies.renewals(person).get(course.id()));
        boolean passed = renewal.isPresent() && Optional.ofNullable(studies.assessed(person).get(course.id())).stream()
                .flatMap(assessed -> assessed.attempts().stream()).filter(Examination::passed)
                .flatMap(attempt -> attempt.result().stream()).anyMatch(result -> !result.handedIn().isBefore(renewal.get().since()));
        return new RenewalView(course, language.get(), CompletionView.Day.of(enrolment.completed().orElseThrow(), language.get()), renewal,
                Progress.of(course, studies.done(person).keySet()), passed);
    }

    private Optional<Enrolment> completed(PersonId person, Course course) {
        return studies.enrolments(person).stream().filter(enrolment -> enrolment.course().equals(course.id()) && enrolment.completed().isPresent()).findFirst();
    }

    private Course find(String course) {
        return catalogue.course(course).filter(found -> found.id().equals(course)).orElseThrow(NotFoundException::new);
    }

    private Response to(String path) {
        return Response.seeOther(URI.create("/" + language.code() + path)).build();
    }

    private static String path(Course course) {
        return "/courses/" + course.id();
    }
}
