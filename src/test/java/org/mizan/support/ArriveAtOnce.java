package org.mizan.support;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.mizan.account.store.People;
import org.mizan.privacy.PersonId;

/** Whom {@code @TestSecurity} signs in did not come by the sign-in page, which is where people come into being: here they do as well. */
class ArriveAtOnce {

    private final CurrentIdentityAssociation identities;
    private final People people;

    @Inject
    ArriveAtOnce(CurrentIdentityAssociation identities, People people) {
        this.identities = identities;
        this.people = people;
    }

    @ServerRequestFilter(priority = 1)
    public void arrive(ContainerRequestContext request) {
        var identity = identities.getDeferredIdentity().subscribeAsCompletionStage().getNow(null);
        if (identity != null && !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                && !request.getUriInfo().getPath().endsWith("/sign-in")) {
            people.arrive(new PersonId(UUID.fromString(token.getSubject())));
        }
    }
}
