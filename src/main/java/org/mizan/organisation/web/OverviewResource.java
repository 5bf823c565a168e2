package org.mizan.organisation.web;

import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Memberships;
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
    private final Memberships memberships;

    @Inject
    OverviewResource(Gate gate, AnonymousPages pages, Memberships memberships) {
        this.gate = gate;
        this.pages = pages;
        this.memberships = memberships;
    }

    @GET
    public Response show(@PathParam("organisation") String id) {
        Organisation organisation = gate.managed(id);
        return pages.forThisVisitor(OrganisationPages.overview(organisation, Math.toIntExact(memberships.count(organisation.id()))));
    }
}
