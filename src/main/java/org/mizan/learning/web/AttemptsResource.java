package org.mizan.learning.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Every act of an activity: an answer, a hint, a setting, a thought. */
@Path("/{lang}/courses/{course}/{module}/{lesson}/{activity}/attempts")
class AttemptsResource {

    /** Sent by scripts that want the activity alone and not the page around it. */
    static final String FRAGMENT = "Mizan-Fragment";

    private final Desk desk;

    @Inject
    AttemptsResource(Desk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@BeanParam LessonAddress address, @RestPath String activity, @HeaderParam(FRAGMENT) @Nullable String fragment,
            @Nullable String body) {
        return desk.act(address, activity, SentForm.parse(body), "true".equals(fragment));
    }
}
