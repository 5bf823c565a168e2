package org.mizan.organisation.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.mizan.account.Role;
import org.mizan.organisation.Directory.Taken;
import org.mizan.organisation.Membership;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Founding;
import org.mizan.organisation.store.Memberships;
import org.mizan.organisation.store.Organisations;
import org.mizan.organisation.web.OrganisationForm.Mistake;
import org.mizan.organisation.web.OrganisationsView.Mine;
import org.mizan.privacy.Accounts;
import org.mizan.site.CurrentVisitor;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The organisations that somebody belongs to; whoever looks after the site sees all of them here and creates one. */
@Path("/{lang}/organisations")
@Blocking
public class OrganisationsResource {

    private static final String PATH = "/organisations";

    private final Gate gate;
    private final Answers answers;
    private final CurrentVisitor visitor;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Founding founding;

    @Inject
    OrganisationsResource(Gate gate, Answers answers, CurrentVisitor visitor, Organisations organisations, Memberships memberships, Founding founding) {
        this.gate = gate;
        this.answers = answers;
        this.visitor = visitor;
        this.organisations = organisations;
        this.memberships = memberships;
        this.founding = founding;
    }

    /** @param done what has just happened, as the page that led here says it */
    @GET
    public Response show(@QueryParam("done") @Nullable String done) {
        gate.person();
        return answers.page(OrganisationPages.organisations(view(OrganisationForm.EMPTY), Done.of(done)));
    }

    @POST
    public Response create(@RestForm @Nullable String name, @RestForm @Nullable String domain, @RestForm @Nullable String zone,
            @RestForm @Nullable String manager) {
        gate.siteAdmin();
        OrganisationForm form = OrganisationForm.of(name, domain, zone, manager);
        if (!form.mistakes().isEmpty()) {
            return refused(form);
        }
        try {
            Optional<Organisation> founded = founding.found(form.name(), form.domain(), Zones.of(form.zone()).orElseThrow(), form.manager());
            return founded.isPresent() ? answers.to(PATH + "?done=created") : refused(form.with(Set.of(Mistake.MANAGER_UNKNOWN)));
        } catch (Taken taken) {
            return refused(form.with(Set.of(Mistake.TAKEN)));
        } catch (Accounts.Unreachable unreachable) {
            return refused(form.with(Set.of(Mistake.UNREACHABLE)));
        }
    }

    private Response refused(OrganisationForm form) {
        return answers.refused(PATH, OrganisationPages.organisations(view(form), Optional.empty()));
    }

    private OrganisationsView view(OrganisationForm form) {
        List<Mine> mine = memberships.of(gate.person()).stream().flatMap(this::mine).toList();
        boolean admin = visitor.hasRole(Role.SITE_ADMIN.realmRole());
        return new OrganisationsView(mine, admin, admin ? organisations.all() : List.of(), form);
    }

    private java.util.stream.Stream<Mine> mine(Membership membership) {
        return organisations.find(membership.organisation()).map(organisation -> new Mine(organisation, membership.manages())).stream();
    }
}
