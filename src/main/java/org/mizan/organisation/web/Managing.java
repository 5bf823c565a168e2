package org.mizan.organisation.web;

import org.mizan.organisation.Membership;
import org.mizan.organisation.store.Memberships;
import org.mizan.site.CurrentVisitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** For pages that show the way to an organisation to those who manage one. */
@RequestScoped
@Named("managing")
public class Managing {

    private final CurrentVisitor visitor;
    private final Memberships memberships;

    @Inject
    Managing(CurrentVisitor visitor, Memberships memberships) {
        this.visitor = visitor;
        this.memberships = memberships;
    }

    /** Whether the visitor manages an organisation. */
    public boolean any() {
        return visitor.person().filter(person -> memberships.of(person).stream().anyMatch(Membership::manages)).isPresent();
    }
}
