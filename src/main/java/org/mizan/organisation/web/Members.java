package org.mizan.organisation.web;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mizan.organisation.Group;
import org.mizan.organisation.Membership;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Memberships;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

/** Finds members of an organisation, one by their id as an address or a form brings it, or page by page. */
@ApplicationScoped
class Members {

    private final Memberships memberships;

    @Inject
    Members(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Empty if the text is no id, or nobody's who belongs to it. */
    Optional<Membership> find(Organisation organisation, @Nullable String person) {
        return Ids.of(person).flatMap(id -> memberships.find(organisation.id(), new PersonId(id)));
    }

    /** @throws NotFoundException if the text is no id, or nobody's who belongs to it */
    Membership found(Organisation organisation, @Nullable String person) {
        return find(organisation, person).orElseThrow(NotFoundException::new);
    }

    /**
     * Those whose names begin so, by name.
     *
     * @param after the last one of the page before; whoever that is not begins anew
     */
    PeopleView page(Organisation organisation, String beginning, @Nullable String after) {
        Optional<Membership> last = find(organisation, after);
        return page(memberships.page(organisation.id(), beginning, last, PeopleView.SIZE + 1), beginning, last);
    }

    /** Those who are in a group, by name. */
    PeopleView page(Organisation organisation, Group group, @Nullable String after) {
        Optional<Membership> last = find(organisation, after);
        return page(memberships.inGroup(organisation.id(), group.id(), last, PeopleView.SIZE + 1), "", last);
    }

    private static PeopleView page(List<Membership> found, String beginning, Optional<Membership> last) {
        return PeopleView.of(found, beginning, last.map(one -> one.person().value()));
    }
}
