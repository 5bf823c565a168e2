package org.mizan.learning.web;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;

import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.learning.Studies;
import org.mizan.learning.store.ShownCompletions;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.CurrentVisitor;

/** Finds courses for the reader of this page. */
@RequestScoped
public class CourseViews {

    private final Catalogue catalogue;
    private final CurrentLanguage language;
    private final CurrentVisitor visitor;
    private final Studies studies;
    private final ShownCompletions shown;

    @Inject
    CourseViews(Catalogue catalogue, CurrentLanguage language, CurrentVisitor visitor, Studies studies, ShownCompletions shown) {
        this.catalogue = catalogue;
        this.language = language;
        this.visitor = visitor;
        this.studies = studies;
        this.shown = shown;
    }

    /**
     * @param behind the rest of the address, kept when an old id leads to a new one
     * @throws NotFoundException    if there is no such course
     * @throws RedirectionException if it had this id before
     */
    CourseView find(String id, String behind) {
        Course course = catalogue.course(id).orElseThrow(NotFoundException::new);
        if (!course.id().equals(id)) {
            throw moved(course, behind);
        }
        return new CourseView(course, language.get(), CourseView.Before.of(course, catalogue, language.get()), visitor.person().map(person -> studies.done(person).keySet()),
                visitor.person().filter(person -> !course.assessment().isEmpty()).flatMap(person -> Optional.ofNullable(studies.assessed(person).get(course.id()))),
                visitor.person().flatMap(person -> shown.of(person, course)
                        .map(showing -> CompletionView.of(showing, studies.renewals(person).containsKey(course.id()), language.get()))),
                catalogue.findings().stream().filter(finding -> finding.file().startsWith("courses/" + course.id() + "/")).toList());
    }

    private RedirectionException moved(Course course, String behind) {
        return new RedirectionException(Response.Status.MOVED_PERMANENTLY, URI.create("/" + language.code() + "/courses/" + course.id() + behind));
    }
}
