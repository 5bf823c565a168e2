package org.mizan.organisation.web;

import java.net.URI;

import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.Place;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** Answers to those who manage an organisation or belong to one; nothing keeps them. */
@ApplicationScoped
public class Answers {

    private final AnonymousPages pages;
    private final CurrentLanguage language;
    private final Place place;

    @Inject
    Answers(AnonymousPages pages, CurrentLanguage language, Place place) {
        this.pages = pages;
        this.language = language;
        this.place = place;
    }

    public Response page(TemplateInstance page) {
        return pages.forThisVisitor(page);
    }

    /** A page that answers a POST; the language switch leads to the place that it stands for. */
    public Response page(String path, TemplateInstance page) {
        place.standsFor(path);
        return pages.forThisVisitor(page);
    }

    /** The same with another status than that all is well. */
    public Response page(Response.StatusType status, TemplateInstance page) {
        return pages.forThisVisitor(status, page);
    }

    /** The page of a form again, with what was typed and what is wrong with it (422); nothing was changed. */
    public Response refused(TemplateInstance page) {
        return page(new Unprocessable(), page);
    }

    /** The same where the form was sent to another address than its page's. */
    public Response refused(String path, TemplateInstance page) {
        place.standsFor(path);
        return refused(page);
    }

    /** After an act: on to the page that says what happened. */
    public Response to(String path) {
        return Response.seeOther(URI.create("/" + language.code() + path)).build();
    }
}
