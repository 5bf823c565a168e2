package org.mizan.organisation.web;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.CourseConditions;
import org.mizan.site.CurrentLanguage;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Courses that an organisation makes a condition for other applications. */
@Path("/{lang}/organisations/{organisation}/conditions")
@Blocking
public class ConditionsResource {

    private static final int LONGEST = 100;

    private final Gate gate;
    private final CourseConditions conditions;
    private final Catalogue catalogue;
    private final CurrentLanguage language;
    private final Answers answers;

    @Inject
    ConditionsResource(Gate gate, CourseConditions conditions, Catalogue catalogue, CurrentLanguage language, Answers answers) {
        this.gate = gate;
        this.conditions = conditions;
        this.catalogue = catalogue;
        this.language = language;
        this.answers = answers;
    }

    @GET
    public Response show(@PathParam("organisation") String id) {
        return answers.page(page(gate.managed(id), "", "", Optional.empty()));
    }

    @POST
    public Response make(@PathParam("organisation") String id, @FormParam("course") @Nullable String course, @FormParam("application") @Nullable String application) {
        Organisation organisation = gate.managed(id);
        String named = application == null ? "" : application.strip();
        Optional<Course> found = Optional.ofNullable(course).flatMap(catalogue::course);
        Optional<String> wrong = found.isEmpty() ? Optional.of("course") : named.isEmpty() || named.length() > LONGEST ? Optional.of("application") : Optional.empty();
        if (wrong.isPresent()) {
            return answers.refused(page(organisation, course == null ? "" : course, named, wrong));
        }
        conditions.make(organisation.id(), found.get().id(), named);
        return back(organisation);
    }

    @POST
    @Path("/{course}/withdrawal")
    public Response drop(@PathParam("organisation") String id, @PathParam("course") String course) {
        Organisation organisation = gate.managed(id);
        if (conditions.of(organisation.id()).stream().noneMatch(made -> made.course().equals(course))) {
            throw new NotFoundException();
        }
        conditions.drop(organisation.id(), course);
        return back(organisation);
    }

    private Response back(Organisation organisation) {
        return answers.to(Addresses.address(organisation, "conditions"));
    }

    private TemplateInstance page(Organisation organisation, String course, String application, Optional<String> wrong) {
        List<ConditionPages.Line> lines = conditions.of(organisation.id()).stream()
                .map(made -> new ConditionPages.Line(CourseTitle.of(made.course(), catalogue, language.get()), made.application())).toList();
        List<CourseTitle> courses = catalogue.courses().stream().map(each -> CourseTitle.of(each, language.get())).toList();
        return ConditionPages.conditions(organisation, lines, courses, course, application, wrong.orElse(""));
    }
}
