package org.mizan.site;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Serves {@code /assets/<hash>/…} from memory, straight from the event loop. */
@ApplicationScoped
@Startup
class AssetRoutes {

    private static final String PREFIX = "/assets/";
    private volatile Assets assets = Assets.read();

    /** Where a browser finds an asset, such as {@code css/site.css}. */
    String address(String path) {
        return PREFIX + assets().hash() + "/" + path;
    }

    /** Addresses of what a page may need without a network, and how many bytes each has. */
    Map<String, Integer> neededWithoutNetwork() {
        Map<String, Integer> needed = new LinkedHashMap<>();
        assets().sizes().forEach((path, bytes) -> needed.put(address(path), bytes));
        return needed;
    }

    void serve(@Observes Router router) {
        router.get(PREFIX + "*").handler(this::send);
        router.head(PREFIX + "*").handler(this::send);
    }

    private void send(RoutingContext context) {
        String[] parts = context.normalizedPath().substring(PREFIX.length()).split("/", 2);
        Encoded file = parts.length < 2 ? null : assets().files().get(parts[1]);
        HttpServerRequest request = context.request();
        if (file == null || parts[1].endsWith(".woff2") && DataSaver.asked(request.getHeader(DataSaver.HEADER))) {
            context.response().putHeader("Cache-Control", "no-store");
            context.next();
            return;
        }
        Encoded.Variant variant = file.variantFor(request.getHeader("Accept-Encoding"));
        // The address of another version still answers, so that a page opened before an upgrade keeps its looks; but nobody may keep that answer.
        boolean current = parts[0].equals(assets().hash());
        HttpServerResponse response = context.response().putHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache")
                .putHeader("ETag", variant.etag()).putHeader("Vary", "Accept-Encoding").putHeader("Content-Type", Assets.typeOf(parts[1]));
        if (variant.alreadyHeld(request.getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
            return;
        }
        variant.contentEncoding().ifPresent(encoding -> response.putHeader("Content-Encoding", encoding));
        response.putHeader("Content-Length", Integer.toString(variant.bytes().length));
        if (request.method().name().equals("HEAD")) {
            response.end();
        } else {
            response.end(Buffer.buffer(variant.bytes()));
        }
    }

    private Assets assets() {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            assets = Assets.read();
        }
        return assets;
    }
}
