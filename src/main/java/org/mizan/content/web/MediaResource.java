package org.mizan.content.web;

import org.mizan.content.MediaType;
import org.mizan.content.store.OpenLibrary;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Images and recordings of lessons, at addresses that never change their meaning. */
@Path("/content/{hash: [0-9a-f]{16}}/{path: .+}")
public class MediaResource {

    /** A drawing that is opened alone may look as it was drawn, and do nothing. */
    private static final String DRAWING = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

    private final OpenLibrary library;
    private final RoutingContext request;

    @Inject
    MediaResource(OpenLibrary library, RoutingContext request) {
        this.library = library;
        this.request = request;
    }

    @GET
    public Response show(@PathParam("hash") String hash, @PathParam("path") String path) {
        byte[] bytes = library.media(hash, path).orElseThrow(NotFoundException::new);
        Response.ResponseBuilder response = Response.ok(bytes, MediaType.of(path)).header("Cache-Control", "public, max-age=31536000, immutable")
                .header("ETag", '"' + hash + '"');
        if (path.endsWith(".svg")) {
            // Instead of the policy of pages, which every answer has from the start: of two policies a browser obeys both.
            request.addHeadersEndHandler(end -> request.response().putHeader("Content-Security-Policy", DRAWING));
        }
        return response.build();
    }
}
