package org.mizan.organisation.web;

import java.util.function.Predicate;

import org.mizan.account.Role;
import org.mizan.organisation.Membership;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.OrganisationId;
import org.mizan.organisation.store.Memberships;
import org.mizan.organisation.store.Organisations;
import org.mizan.privacy.PersonId;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentVisitor;
import org.mizan.site.Place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;

/**
 * Who may see what of an organisation. Whoever may not is told what they would be told if there were nothing: that an organisation exists, or that
 * somebody belongs to it, cannot be guessed from an answer.
 */
@RequestScoped
public class Gate {

    private final CurrentVisitor visitor;
    private final Organisations organisations;
    private final Memberships memberships;
    private final AnonymousPages pages;
    private final Place place;

    @Inject
    Gate(CurrentVisitor visitor, Organisations organisations, Memberships memberships, AnonymousPages pages, Place place) {
        this.visitor = visitor;
        this.organisations = organisations;
        this.memberships = memberships;
        this.pages = pages;
        this.place = place;
    }

    /** The organisation, if the visitor manages it; an answer that leads on or says 404 is thrown otherwise. */
    public Organisation managed(String id) {
        return managed(person(), id);
    }

    /** The organisation, if the person manages it; 404 is thrown otherwise. */
    Organisation managed(PersonId person, String id) {
        return allowed(person, id, role -> role == Membership.Role.MANAGER);
    }

    /** The organisation, if the visitor belongs to it. */
    public Organisation joined(String id) {
        return allowed(person(), id, role -> true);
    }

    /** Goes on if the visitor looks after the site. */
    public void siteAdmin() {
        person();
        if (!visitor.hasRole(Role.SITE_ADMIN.realmRole())) {
            throw new NotFoundException();
        }
    }

    /** Who is signed in; whoever is not is led to signing in and comes back here. */
    public PersonId person() {
        return visitor.person().orElseThrow(() -> new WebApplicationException(pages.signInFirst(place.withoutLanguage())));
    }

    private Organisation allowed(PersonId person, String id, Predicate<Membership.Role> enough) {
        return OrganisationId.of(id).filter(organisation -> memberships.role(organisation, person).filter(enough).isPresent())
                .flatMap(organisations::find).orElseThrow(NotFoundException::new);
    }
}
