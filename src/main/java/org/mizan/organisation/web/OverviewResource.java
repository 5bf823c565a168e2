package org.mizan.organisation.web;

import org.mizan.site.AnonymousPages;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Where somebody who manages an organisation begins. */
@Path("/{lang}/organisations/{organisation}")
@Blocking
public class OverviewResource {

    private final Gate gate;
    private final AnonymousPages pages;
    private final ReportViews views;

    @Inject
    OverviewResource(Gate gate, AnonymousPages pages, ReportViews views) {
        this.gate = gate;
        this.pages = pages;
        this.views = views;
    }

    @GET
    public Response show(@PathParam("organisation") String id) {
        return pages.forThisVisitor(ReportPages.overview(views.overview(gate.managed(id))));
    }
}
