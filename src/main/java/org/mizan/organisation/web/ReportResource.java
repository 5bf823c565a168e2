package org.mizan.organisation.web;

import java.util.Optional;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mizan.organisation.Organisation;
import org.mizan.site.AnonymousPages;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** How things stand with what an organisation assigned, by name. */
@Path("/{lang}/organisations/{organisation}/report")
@Blocking
public class ReportResource {

    private final Gate gate;
    private final AnonymousPages pages;
    private final ReportViews views;
    private final Members members;
    private final Samples samples;

    @Inject
    ReportResource(Gate gate, AnonymousPages pages, ReportViews views, Members members, Samples samples) {
        this.gate = gate;
        this.pages = pages;
        this.views = views;
        this.members = members;
        this.samples = samples;
    }

    /** A page of lines. What does not exist, or is another organisation's, is left out of the choice, and the page says so. */
    @GET
    public Response show(@RestPath("organisation") String id, @RestQuery Optional<String> assignment, @RestQuery Optional<String> course,
            @RestQuery Optional<String> group, @RestQuery Optional<String> status, @RestQuery Optional<String> after) {
        Organisation organisation = gate.managed(id);
        var sent = new Filters.Sent(assignment, course, group, status);
        return pages.forThisVisitor(ReportPages.report(views.report(organisation, views.filters(organisation, sent), after.filter(text -> !text.isBlank()))));
    }

    /** What the organisation sees of one member. */
    @GET
    @Path("/people/{person}")
    public Response person(@RestPath("organisation") String id, @RestPath String person) {
        Organisation organisation = gate.managed(id);
        return pages.forThisVisitor(ReportPages.member(views.seen(organisation, members.found(organisation, person))));
    }

    /** What a report will look like, with people who do not exist. */
    @GET
    @Path("/sample")
    public Response sample(@RestPath("organisation") String id) {
        Organisation organisation = gate.managed(id);
        return pages.forThisVisitor(ReportPages.sample(organisation, samples.figures(), samples.lines(organisation)));
    }
}
