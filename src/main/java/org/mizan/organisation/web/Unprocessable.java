package org.mizan.organisation.web;

import jakarta.ws.rs.core.Response;

/** What was sent cannot be done as it is (RFC 9110, section 15.5.21); JAX-RS does not know this status. */
record Unprocessable() implements Response.StatusType {

    @Override
    public int getStatusCode() {
        return 422;
    }

    @Override
    public Response.Status.Family getFamily() {
        return Response.Status.Family.CLIENT_ERROR;
    }

    @Override
    public String getReasonPhrase() {
        return "Unprocessable Content";
    }
}
