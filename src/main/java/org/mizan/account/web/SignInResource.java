package org.mizan.account.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.mizan.account.SignedIn;
import org.mizan.account.store.People;
import org.mizan.account.store.Sessions;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.store.Erasures;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.SessionCookie;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/**
 * Signing in: whoever is nobody known is sent to Keycloak and comes back here known. This is the one place where people come into being.
 */
@Path("/")
@Blocking
public class SignInResource {

    private final CurrentIdentityAssociation identities;
    private final People people;
    private final Sessions sessions;
    private final Erasures erasures;
    private final CurrentLanguage language;
    private final AnonymousPages pages;
    private final Event<SignedIn> arrivals;
    private final RoutingContext request;

    @Inject
    SignInResource(CurrentIdentityAssociation identities, People people, Sessions sessions, Erasures erasures, CurrentLanguage language,
            AnonymousPages pages, Event<SignedIn> arrivals, RoutingContext request) {
        this.identities = identities;
        this.people = people;
        this.sessions = sessions;
        this.erasures = erasures;
        this.language = language;
        this.pages = pages;
        this.arrivals = arrivals;
        this.request = request;
    }

    @GET
    @Path("/{lang}/sign-in")
    public Response signIn(@QueryParam("to") @Nullable String to) {
        SecurityIdentity identity = identities.getIdentity();
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnauthorizedException();
        }
        var person = PersonId.of(token.getSubject());
        if (erasures.erased(person)) {
            SessionCookie.remove(request);
            return pages.forThisVisitor(Response.Status.GONE, AccountPages.erased());
        }
        if (sessions.ended(session(token))) {
            // The cookie is a copy of one that was signed out: off with it, and once more.
            SessionCookie.remove(request);
            return Response.seeOther(URI.create("/" + language.code() + "/sign-in" + query(to))).build();
        }
        boolean firstTime = people.arrive(person);
        arrivals.fire(new SignedIn(person));
        String destination = LocalPath.of(to).orElse("/" + language.code() + "/learning");
        return Response.seeOther(URI.create(firstTime ? welcome(destination) : destination)).build();
    }

    /** Keycloak sends people back here; who comes through is led on before this is reached, so this is the way of those who did not. */
    @GET
    @Path("/sign-in/callback")
    public Response callback() {
        identities.getIdentity();
        return pages.forThisVisitor(Response.Status.BAD_REQUEST, AccountPages.failed());
    }

    /** Somebody turned back at Keycloak, or Keycloak said no. */
    @GET
    @Path("/sign-in/refused")
    public Response refused() {
        return pages.forThisVisitor(AccountPages.failed());
    }

    @GET
    @Path("/{lang}/sign-in/unavailable")
    public Response unavailable() {
        return pages.forThisVisitor(Response.Status.SERVICE_UNAVAILABLE, AccountPages.unavailable());
    }

    private String welcome(String destination) {
        return "/" + language.code() + "/account/welcome?to=" + URLEncoder.encode(destination, StandardCharsets.UTF_8);
    }

    private static String query(@Nullable String to) {
        return LocalPath.of(to).map(path -> "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8)).orElse("");
    }

    private static String session(JsonWebToken token) {
        return token.<Object>claim("sid").map(Object::toString).orElse(token.getSubject());
    }
}
