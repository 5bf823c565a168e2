package org.mizan.home.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.mizan.course.Catalogue;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;

/** The words of the field and what they mean. */
@Path("/{lang}/glossary")
public class GlossaryResource {

    private final Catalogue catalogue;
    private final CurrentLanguage language;
    private final AnonymousPages pages;

    @Inject
    GlossaryResource(Catalogue catalogue, CurrentLanguage language, AnonymousPages pages) {
        this.catalogue = catalogue;
        this.language = language;
        this.pages = pages;
    }

    @GET
    public Response show() {
        return pages.show(HomePages.glossary(GlossaryLetter.of(catalogue.glossary(language.get()), language.get())));
    }
}
