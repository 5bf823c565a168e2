package org.mizan.site;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.mizan.account.Role;
import org.mizan.account.store.Sessions;
import org.mizan.privacy.PersonId;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Who is reading: nobody known, or a person who signed in.
 *
 * <p>Except for {@link #stranger()} it may read the database and ask Keycloak, so only a worker thread may ask.
 */
@RequestScoped
@Named("visitor")
public class CurrentVisitor {

    /** Set on a request whose session cookie is no good any more. */
    public static final String SESSION_ENDED = "org.mizan.session-ended";

    private final CurrentIdentityAssociation identities;
    private final Sessions sessions;
    private final FormTokens formTokens;
    private final RoutingContext request;
    private @Nullable Visit visit;

    @Inject
    CurrentVisitor(CurrentIdentityAssociation identities, Sessions sessions, FormTokens formTokens, RoutingContext request) {
        this.identities = identities;
        this.sessions = sessions;
        this.formTokens = formTokens;
        this.request = request;
    }

    /**
     * Whether the request brings nothing by which anybody could be known, so that it may have the page that everybody has. Never blocks.
     */
    public boolean stranger() {
        if (SessionCookie.in(request)) {
            return false;
        }
        // Without a cookie this is there at once, and nobody, except in tests that sign somebody in by annotation.
        SecurityIdentity identity = identities.getDeferredIdentity().subscribeAsCompletionStage().getNow(null);
        return identity == null || identity.isAnonymous();
    }

    public boolean signedIn() {
        return visit().person.isPresent();
    }

    public Optional<PersonId> person() {
        return visit().person;
    }

    /** The user name by which to greet; empty when nobody signed in. It is Keycloak's and is not kept. */
    public String name() {
        return visit().name;
    }

    /** @param role as {@link Role#realmRole()} */
    public boolean hasRole(String role) {
        return signedIn() && identities.getIdentity().hasRole(role);
    }

    /** Whether the browser came with a session, or a form of one, that has ended meanwhile. */
    public boolean sessionEnded() {
        visit();
        return Boolean.TRUE.equals(request.get(SESSION_ENDED));
    }

    /** What every form of a signed-in page has to send back as {@link FormTokens#FIELD}; empty when nobody signed in. */
    public String formToken() {
        return signedIn() ? formTokens.of(visit().session) : "";
    }

    /**
     * By which this browser tells whether what was answered without a network is this person's; empty when nobody signed in. It leads nobody to the
     * person, since only our key makes it.
     */
    public String mark() {
        return person().map(person -> formTokens.of("without a network " + person)).orElse("");
    }

    /** Keycloak's id of the session; empty when nobody signed in. */
    public String session() {
        return visit().session;
    }

    /** Whoever it was is nobody known for the rest of this request: the account has just been erased. */
    public void leave() {
        visit = Visit.NOBODY;
    }

    private Visit visit() {
        Visit known = visit;
        if (known == null) {
            known = stranger() ? Visit.NOBODY : look(identities.getIdentity());
            visit = known;
        }
        return known;
    }

    private Visit look(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return Visit.NOBODY;
        }
        var found = Visit.of(identity);
        if (found.person.isPresent() && !sessions.lives(found.person.get(), found.session)) {
            request.put(SESSION_ENDED, true);
            SessionCookie.remove(request);
            return Visit.NOBODY;
        }
        return found;
    }

    private record Visit(Optional<PersonId> person, String name, String session) {

        static final Visit NOBODY = new Visit(Optional.empty(), "", "");

        static Visit of(SecurityIdentity identity) {
            if (identity.getPrincipal() instanceof JsonWebToken token) {
                return person(token.getSubject()).map(person -> new Visit(Optional.of(person), claim(token, "preferred_username", ""),
                        claim(token, "sid", person.toString()))).orElse(NOBODY);
            }
            String name = identity.getPrincipal().getName();
            return person(name).map(person -> new Visit(Optional.of(person), name, name)).orElse(NOBODY);
        }

        private static Optional<PersonId> person(@Nullable String subject) {
            try {
                return Optional.ofNullable(subject).map(UUID::fromString).map(PersonId::new);
            } catch (IllegalArgumentException notKeycloaks) {
                return Optional.empty();
            }
        }

        private static String claim(JsonWebToken token, String name, String otherwise) {
            return token.<Object>claim(name).map(Object::toString).orElse(otherwise);
        }
    }
}
