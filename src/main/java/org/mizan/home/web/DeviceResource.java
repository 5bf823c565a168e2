package org.mizan.home.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.mizan.site.AnonymousPages;

/** What this browser keeps, and how to make it forget. The server has no part in it. */
@Path("/{lang}/device")
public class DeviceResource {

    private final AnonymousPages pages;

    @Inject
    DeviceResource(AnonymousPages pages) {
        this.pages = pages;
    }

    @GET
    public Response show() {
        return pages.show(HomePages.device());
    }
}
