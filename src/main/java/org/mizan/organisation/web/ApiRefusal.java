package org.mizan.organisation.web;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Why something was not done; then nothing was. */
@Schema(description = "Why something was not done; then nothing was")
public record ApiRefusal(@Schema(description = "The HTTP status") int status, @Schema(description = "The same as a word that does not change") String error,
        @Schema(description = "What is wrong with what was sent; for other refusals empty or left out") List<Flaw> mistakes) {

    public ApiRefusal {
        mistakes = List.copyOf(mistakes);
    }

    /** One thing that is wrong. */
    @Schema(name = "Mistake", description = "One thing that is wrong")
    public record Flaw(@Schema(description = "Where, such as people[0]; empty for the body as a whole") String field,
            @Schema(description = "What, in the language that Accept-Language prefers") String message) {
    }

    /** What was sent cannot be read. */
    static WebApplicationException unreadable(String field, String message) {
        return of(400, "bad-request", List.of(new Flaw(field, message)));
    }

    /** What was sent was read and cannot be done. */
    static WebApplicationException invalid(List<Flaw> mistakes) {
        return of(422, "invalid", mistakes);
    }

    static WebApplicationException invalid(String field, String message) {
        return invalid(List.of(new Flaw(field, message)));
    }

    /** It cannot be done as things stand. */
    static WebApplicationException conflict(String message) {
        return of(409, "conflict", List.of(new Flaw("", message)));
    }

    /** There is no token, or it is no good any more. */
    static WebApplicationException unknown() {
        return new WebApplicationException(Response.fromResponse(of(401, "unauthorized", List.of()).getResponse()).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build());
    }

    private static WebApplicationException of(int status, String error, List<Flaw> mistakes) {
        return new WebApplicationException(Response.status(status).type(MediaType.APPLICATION_JSON).entity(new ApiRefusal(status, error, mistakes))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build());
    }
}
