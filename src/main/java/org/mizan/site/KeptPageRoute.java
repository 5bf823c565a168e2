package org.mizan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Sends kept pages to readers without a session before anything else looks at the request; who saves data gets a lighter page elsewhere. */
@ApplicationScoped
class KeptPageRoute {

    /** Behind the headers of every answer, before security and REST. */
    private static final int EARLY = -1000;

    private final Edition edition;
    private final KeptPages kept;

    @Inject
    KeptPageRoute(Edition edition, KeptPages kept) {
        this.edition = edition;
        this.kept = kept;
    }

    void serve(@Observes Router router) {
        router.route().order(EARLY).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::send);
    }

    private void send(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.headers().contains("Cookie") || request.headers().contains("Authorization") || DataSaver.asked(request.getHeader(DataSaver.HEADER))) {
            context.next();
            return;
        }
        kept.find(edition.version(), request.uri()).ifPresentOrElse(page -> send(context, page), context::next);
    }

    private static void send(RoutingContext context, Encoded page) {
        HttpServerRequest request = context.request();
        Encoded.Variant variant = page.variantFor(request.getHeader("Accept-Encoding"));
        HttpServerResponse response = context.response().putHeader("ETag", variant.etag()).putHeader("Cache-Control", AnonymousPages.EVERYBODYS)
                .putHeader("Vary", AnonymousPages.VARY);
        if (variant.alreadyHeld(request.getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
            return;
        }
        variant.contentEncoding().ifPresent(encoding -> response.putHeader("Content-Encoding", encoding));
        response.putHeader("Content-Type", AnonymousPages.HTML).putHeader("Content-Length", Integer.toString(variant.bytes().length));
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(Buffer.buffer(variant.bytes()));
        }
    }
}
