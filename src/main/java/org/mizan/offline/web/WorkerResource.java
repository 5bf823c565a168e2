package org.mizan.offline.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * The worker that answers for saved pages when the network does not. It lies at the root, since it may answer only for what lies below it, and a
 * browser asks each time whether it has changed.
 */
@Path("/sw.js")
public class WorkerResource {

    private static final String FILE = "offline/sw.js";

    private final String worker = read();

    @GET
    public Response show() {
        return Response.ok(worker, "text/javascript; charset=UTF-8").header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(WorkerResource.class.getClassLoader().getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
