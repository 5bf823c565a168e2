package org.mizan.account.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.CurrentVisitor;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Says what an account is for and what is asked before anybody leaves for Keycloak; and welcomes who came back from there. */
@Path("/{lang}")
@Blocking
public class SignUpResource {

    private final CurrentVisitor visitor;
    private final CurrentLanguage language;
    private final AnonymousPages pages;

    @Inject
    SignUpResource(CurrentVisitor visitor, CurrentLanguage language, AnonymousPages pages) {
        this.visitor = visitor;
        this.language = language;
        this.pages = pages;
    }

    @GET
    @Path("/sign-up")
    public Response signUp(@QueryParam("to") @Nullable String to) {
        String destination = destination(to);
        if (visitor.signedIn()) {
            return Response.seeOther(URI.create(destination)).build();
        }
        String next = URLEncoder.encode(destination, StandardCharsets.UTF_8);
        String signIn = "/" + language.code() + "/sign-in?to=" + next;
        return pages.show(AccountPages.signUp(signIn + "&" + PageLanguage.NEW + "=1", signIn));
    }

    @GET
    @Path("/account/welcome")
    public Response welcome(@QueryParam("to") @Nullable String to) {
        String destination = destination(to);
        return visitor.signedIn() ? pages.forThisVisitor(AccountPages.welcome(destination)) : Response.seeOther(URI.create(destination)).build();
    }

    private String destination(@Nullable String to) {
        return LocalPath.of(to).orElse("/" + language.code() + "/learning");
    }
}
