package org.mizan.organisation.web;

import org.mizan.organisation.Organisation;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** What an organisation tells its people before the first assignment, and what they will see then. */
@Path("/{lang}/organisations/{organisation}")
@Blocking
public class StaffResource {

    private final Gate gate;
    private final Answers answers;
    private final ForStaff texts;
    private final Samples samples;

    @Inject
    StaffResource(Gate gate, Answers answers, ForStaff texts, Samples samples) {
        this.gate = gate;
        this.answers = answers;
        this.texts = texts;
        this.samples = samples;
    }

    /** A ready message in every language. */
    @GET
    @Path("message")
    public Response message(@PathParam("organisation") String id) {
        Organisation organisation = gate.managed(id);
        return answers.page(OrganisationPages.message(organisation, texts.message(organisation)));
    }

    /** What a member sees, with samples that say that they are some. */
    @GET
    @Path("preview")
    public Response preview(@PathParam("organisation") String id) {
        Organisation organisation = gate.managed(id);
        return answers.page(OrganisationPages.preview(organisation, samples.duties(organisation), samples.lines(organisation)));
    }
}
