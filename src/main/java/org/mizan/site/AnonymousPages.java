package org.mizan.site;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/**
 * Answers with pages. What everybody sees is rendered once per edition and address, compressed, and sent from memory from then on; what one person
 * sees is rendered for that person and kept nowhere, not in the browser either.
 */
@ApplicationScoped
public class AnonymousPages {

    static final String HTML = "text/html; charset=UTF-8";
    static final String EVERYBODYS = "no-cache";
    static final String ONE_PERSONS = "private, no-store";
    static final String VARY = "Cookie, Accept-Encoding, " + DataSaver.HEADER;
    /** Quick, since a reader waits for the first rendering. */
    private static final int BROTLI_QUALITY = 6;

    private final Edition edition;
    private final CurrentVisitor visitor;
    private final Place place;
    private final KeptPages kept;
    private final HttpHeaders headers;
    private final CurrentLanguage language;

    @Inject
    AnonymousPages(Edition edition, CurrentVisitor visitor, Place place, KeptPages kept, HttpHeaders headers, CurrentLanguage language) {
        this.edition = edition;
        this.visitor = visitor;
        this.place = place;
        this.kept = kept;
        this.headers = headers;
        this.language = language;
    }

    /** The answer to a GET: the same bytes for everybody who is not signed in, or this person's page. */
    public Response show(TemplateInstance page) {
        if (visitor.signedIn() || visitor.sessionEnded()) {
            return forThisVisitor(page);
        }
        String version = edition.version();
        Encoded encoded = Encoded.text(Encoded.utf8(rendered(page)), BROTLI_QUALITY);
        if (place.plain() && !savesData()) {
            kept.keep(version, place.asked(), encoded);
        }
        Encoded.Variant variant = encoded.variantFor(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        boolean held = variant.alreadyHeld(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        Response.ResponseBuilder response = held ? Response.notModified() : Response.ok(variant.bytes(), HTML);
        response.header(HttpHeaders.ETAG, variant.etag()).header(HttpHeaders.CACHE_CONTROL, EVERYBODYS).header(HttpHeaders.VARY, VARY);
        if (!held) {
            variant.contentEncoding().ifPresent(encoding -> response.header(HttpHeaders.CONTENT_ENCODING, encoding));
        }
        return response.build();
    }

    /** A page that nothing keeps: one person's, or the answer to a POST. */
    public Response forThisVisitor(TemplateInstance page) {
        return forThisVisitor(Response.Status.OK, page);
    }

    /** The same with another status. */
    public Response forThisVisitor(Response.StatusType status, TemplateInstance page) {
        return nothingKeeps(status, rendered(page));
    }

    /** Part of a page, for a script that puts it in its place: like a page that nothing keeps. */
    public Response part(String html) {
        return nothingKeeps(Response.Status.OK, html);
    }

    private static Response nothingKeeps(Response.StatusType status, String html) {
        return Response.status(status).entity(html).type(HTML).header(HttpHeaders.CACHE_CONTROL, ONE_PERSONS).header(HttpHeaders.VARY, HttpHeaders.COOKIE).build();
    }

    /** @param path without the language: where the visitor comes back to once they have signed in */
    public Response signInFirst(String path) {
        String here = "/" + language.code();
        return Response.seeOther(URI.create(here + "/sign-in?to=" + here + path)).build();
    }

    private String rendered(TemplateInstance page) {
        String whole = page.render();
        return savesData() ? DataSaver.lighten(whole, MessageBundles.get(SiteMessages.class, Localized.Literal.of(language.code())).showPicture()) : whole;
    }

    private boolean savesData() {
        return DataSaver.asked(headers.getHeaderString(DataSaver.HEADER));
    }
}
