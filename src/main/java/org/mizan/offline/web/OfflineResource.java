package org.mizan.offline.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.mizan.site.AnonymousPages;

/** What this browser has saved, and what works without a network. The server does not know what anybody saved. */
@Path("/{lang}/offline")
public class OfflineResource {

    private final AnonymousPages pages;

    @Inject
    OfflineResource(AnonymousPages pages) {
        this.pages = pages;
    }

    @GET
    public Response show() {
        return pages.show(OfflinePages.offline());
    }
}
