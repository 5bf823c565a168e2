package org.mizan.learning.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

/** Marks a lesson so that the learner finds it again, or takes the mark away. */
@Path("/{lang}/courses/{course}/{module}/{lesson}/mark")
class MarkResource {

    private final Shelf shelf;

    @Inject
    MarkResource(Shelf shelf) {
        this.shelf = shelf;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(@BeanParam LessonAddress address, @Nullable String body) {
        return shelf.mark(address, SentForm.parse(body));
    }
}
