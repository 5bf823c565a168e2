package org.mizan.site;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/** Says what went wrong in plain words, in the reader's language, with a way on. */
@ApplicationScoped
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    private final AnonymousPages pages;

    @Inject
    ErrorPages(AnonymousPages pages) {
        this.pages = pages;
    }

    /** An address that nothing answers fails before a worker has it, and to greet whoever came may mean to wait for the database. */
    @ServerExceptionMapper
    public Uni<Response> refused(WebApplicationException e, UriInfo uri) {
        return BlockingOperationControl.isBlockingAllowed() ? Uni.createFrom().item(refusal(e, uri))
                : Uni.createFrom().completionStage(Vertx.currentContext().executeBlocking(() -> refusal(e, uri), false).toCompletionStage());
    }

    private Response refusal(WebApplicationException e, UriInfo uri) {
        Response told = e.getResponse();
        if (told.hasEntity() || told.getStatus() < 400) {
            return told;
        }
        Response answer = answer(told.getStatus(), uri);
        Object allow = told.getHeaders().getFirst(HttpHeaders.ALLOW);
        return allow == null ? answer : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, UriInfo uri) {
        return answer(403, uri);
    }

    @ServerExceptionMapper({ BulkheadException.class, TimeoutException.class })
    public Response busy(UriInfo uri) {
        return answer(503, uri);
    }

    /** Half an escape in a form ({@code %zz}) is the sender's mistake; Quarkus's reader of forms has no other word for it. */
    @ServerExceptionMapper
    public Response unreadable(IllegalArgumentException e, UriInfo uri) {
        boolean escape = String.valueOf(e.getMessage()).startsWith("Failed to decode URL");
        return escape ? answer(400, uri) : broken(e, uri);
    }

    @ServerExceptionMapper
    public Response broken(Throwable e, UriInfo uri) {
        // The path names a page, never a person; answers travel in bodies and are not logged.
        LOG.errorf(e, "a request for %s failed", uri.getPath());
        return answer(500, uri);
    }

    private Response answer(int status, UriInfo uri) {
        Response.ResponseBuilder response = uri.getPath().startsWith("/api/")
                ? Response.status(status).type(MediaType.APPLICATION_JSON).entity(Map.of("status", status, "error", Mishap.of(status).word()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                : Response.fromResponse(pages.forThisVisitor(Optional.ofNullable((Response.StatusType) Response.Status.fromStatusCode(status))
                        .orElse(Response.Status.INTERNAL_SERVER_ERROR), SitePages.error(Mishap.of(status))));
        return status == 503 ? response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build() : response.build();
    }
}
