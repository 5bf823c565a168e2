package org.mizan.home.web;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;
import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;

/** The things to do today on a sheet of paper, to be ticked off by pen. */
@Path("/{lang}/learning/plan")
public class PlanResource {

    private final Catalogue catalogue;
    private final CurrentLanguage language;
    private final AnonymousPages pages;

    @Inject
    PlanResource(Catalogue catalogue, CurrentLanguage language, AnonymousPages pages) {
        this.catalogue = catalogue;
        this.language = language;
        this.pages = pages;
    }

    /**
     * @param id of one course; empty for all
     * @throws NotFoundException if there is no such course
     */
    @GET
    public Response show(@QueryParam("course") @Nullable String id) {
        List<CourseSteps> all = CourseSteps.all(catalogue.courses(), language.get());
        if (id == null || id.isEmpty()) {
            return pages.show(HomePages.plan(all, all));
        }
        Course course = catalogue.course(id).orElseThrow(NotFoundException::new);
        return pages.show(HomePages.plan(all, List.of(CourseSteps.of(course, language.get()))));
    }
}
