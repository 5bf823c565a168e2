package org.mizan.home.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.mizan.course.Catalogue;
import org.mizan.course.Page;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;

/** Pages that are content: what Mizan is, what it holds, whom it works for, where help is. */
@Path("/{lang}/{page: about|privacy|accessibility|help}")
public class PageResource {

    private final Catalogue catalogue;
    private final CurrentLanguage language;
    private final AnonymousPages pages;

    @Inject
    PageResource(Catalogue catalogue, CurrentLanguage language, AnonymousPages pages) {
        this.catalogue = catalogue;
        this.language = language;
        this.pages = pages;
    }

    @GET
    public Response show(@PathParam("page") String id) {
        Page page = catalogue.page(id, language.get()).orElseThrow(NotFoundException::new);
        return pages.show(HomePages.page(page));
    }
}
