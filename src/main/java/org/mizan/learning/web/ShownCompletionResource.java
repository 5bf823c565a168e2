package org.mizan.learning.web;

import java.net.URI;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.learning.store.ShownCompletions;
import org.mizan.privacy.PersonId;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.CurrentVisitor;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** A learner's choice whether other applications may read of a completion. */
@Path("/{lang}/account/completions/{course}")
@Blocking
public class ShownCompletionResource {

    private final ShownCompletions completions;
    private final Catalogue catalogue;
    private final CurrentVisitor visitor;
    private final CurrentLanguage language;
    private final AnonymousPages pages;

    @Inject
    ShownCompletionResource(ShownCompletions completions, Catalogue catalogue, CurrentVisitor visitor, CurrentLanguage language, AnonymousPages pages) {
        this.completions = completions;
        this.catalogue = catalogue;
        this.visitor = visitor;
        this.language = language;
        this.pages = pages;
    }

    /** @param shown {@code yes} to show it; anything else keeps it private or makes it so again */
    @POST
    public Response choose(@RestPath String course, @RestForm @Nullable String shown) {
        Course found = catalogue.course(course).orElseThrow(NotFoundException::new);
        String path = "/courses/" + found.id();
        return visitor.person().map(person -> chosen(person, found, "yes".equals(shown), "/" + language.code() + path)).orElseGet(() -> pages.signInFirst(path));
    }

    private Response chosen(PersonId person, Course course, boolean show, String page) {
        if (!show) {
            completions.takeBack(person, course);
        } else if (!completions.show(person, course)) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create(page + "#completion")).build();
    }
}
