package org.mizan.learning.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

/** A learner's note about a lesson. */
@Path("/{lang}/courses/{course}/{module}/{lesson}/note")
class NoteResource {

    private final Shelf shelf;

    @Inject
    NoteResource(Shelf shelf) {
        this.shelf = shelf;
    }

    @GET
    public Response show(@BeanParam LessonAddress address) {
        return shelf.show(address);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@BeanParam LessonAddress address, @Nullable String body) {
        return shelf.keep(address, SentForm.parse(body));
    }
}
