package org.mizan.certificate.web;

import java.net.URI;

import org.jboss.resteasy.reactive.RestPath;
import org.mizan.certificate.Code;
import org.mizan.site.CurrentLanguage;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What verifiers elsewhere fetch: the public keys of this site, and which certificates it took back. */
@Path("/")
@Blocking
public class IssuerResource {

    private static final String FOR_A_WHILE = "public, max-age=300";
    private static final String EVERYBODY = "*";

    private final Desk desk;
    private final CurrentLanguage language;

    @Inject
    IssuerResource(Desk desk, CurrentLanguage language) {
        this.desk = desk;
        this.language = language;
    }

    @GET
    @Path(".well-known/did.json")
    public Response did() {
        return shared(desk.issuer().didDocument(), "application/json");
    }

    @GET
    @Path("certificates/status/{list:[1-9][0-9]{0,5}}")
    public Response list(@RestPath int list) {
        return shared(desk.statusList(list).orElseThrow(NotFoundException::new), "application/json");
    }

    /** The id of a badge is an address, and whoever follows it is told what the badge is worth. */
    @GET
    @Path("certificates/{code}")
    public Response one(@RestPath String code) {
        Code known = Code.typed(code).orElseThrow(NotFoundException::new);
        return Response.seeOther(URI.create("/" + language.code() + "/verify/" + known)).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    /** A verifier may be a page of another site. */
    private static Response shared(String text, String type) {
        return Response.ok(text, type).header(HttpHeaders.CACHE_CONTROL, FOR_A_WHILE).header("Access-Control-Allow-Origin", EVERYBODY).build();
    }
}
