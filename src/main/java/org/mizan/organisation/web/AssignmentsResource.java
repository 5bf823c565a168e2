package org.mizan.organisation.web;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mizan.organisation.Assignment;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Assignments;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What an organisation asks of its people. A form is sent twice: first it says what will happen, then it does it. */
@Path("/{lang}/organisations/{organisation}/assignments")
@Blocking
public class AssignmentsResource {

    private final Gate gate;
    private final Assignments assignments;
    private final AssignmentDesk desk;

    @Inject
    AssignmentsResource(Gate gate, Assignments assignments, AssignmentDesk desk) {
        this.gate = gate;
        this.assignments = assignments;
        this.desk = desk;
    }

    @GET
    public Response list(@PathParam("organisation") String id) {
        return desk.list(gate.managed(id));
    }

    @GET
    @Path("new")
    public Response form(@PathParam("organisation") String id) {
        return desk.form(gate.managed(id));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@PathParam("organisation") String id, @Nullable String body) {
        return desk.act(gate.managed(id), Optional.empty(), body);
    }

    @GET
    @Path("{assignment}")
    public Response one(@PathParam("organisation") String id, @PathParam("assignment") String which, @QueryParam("done") @Nullable String done) {
        Organisation organisation = gate.managed(id);
        return desk.one(organisation, find(organisation, which), done);
    }

    @GET
    @Path("{assignment}/change")
    public Response change(@PathParam("organisation") String id, @PathParam("assignment") String which) {
        Organisation organisation = gate.managed(id);
        return desk.form(organisation, find(organisation, which));
    }

    @POST
    @Path("{assignment}/change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("organisation") String id, @PathParam("assignment") String which, @Nullable String body) {
        Organisation organisation = gate.managed(id);
        return desk.act(organisation, Optional.of(find(organisation, which)), body);
    }

    @GET
    @Path("{assignment}/withdrawal")
    public Response withdrawal(@PathParam("organisation") String id, @PathParam("assignment") String which) {
        Organisation organisation = gate.managed(id);
        return desk.withdrawal(organisation, find(organisation, which));
    }

    @POST
    @Path("{assignment}/withdrawal")
    public Response withdraw(@PathParam("organisation") String id, @PathParam("assignment") String which) {
        Organisation organisation = gate.managed(id);
        Assignment assignment = find(organisation, which);
        assignments.withdraw(organisation, assignment);
        return desk.to(organisation, assignment.id(), "withdrawn");
    }

    /** Only if it is this organisation's. */
    private Assignment find(Organisation organisation, String which) {
        Optional<UUID> id = AssignmentForm.uuid(which);
        return id.flatMap(known -> assignments.find(organisation.id(), known)).orElseThrow(NotFoundException::new);
    }
}
