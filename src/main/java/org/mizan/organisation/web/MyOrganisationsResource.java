package org.mizan.organisation.web;

import java.util.List;
import java.util.Optional;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Leaving;
import org.mizan.organisation.store.Memberships;
import org.mizan.organisation.store.Organisations;
import org.mizan.privacy.Accounts;
import org.mizan.privacy.PersonId;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What organisations see of the person who is signed in, and the way out of them. */
@Path("/{lang}/account/organisations")
@Blocking
public class MyOrganisationsResource {

    private final Gate gate;
    private final Answers answers;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Leaving leaving;
    private final ReportViews views;
    private final EvidenceAbout exported;

    @Inject
    MyOrganisationsResource(Gate gate, Answers answers, Memberships memberships, Organisations organisations, Leaving leaving, ReportViews views,
            EvidenceAbout exported) {
        this.gate = gate;
        this.answers = answers;
        this.memberships = memberships;
        this.organisations = organisations;
        this.leaving = leaving;
        this.views = views;
        this.exported = exported;
    }

    @GET
    public Response show(@RestQuery Optional<String> left) {
        PersonId person = gate.person();
        List<SeenView> seen = memberships.of(person).stream()
                .flatMap(membership -> organisations.find(membership.organisation()).map(organisation -> views.seen(organisation, membership)).stream()).toList();
        return answers.page(ReportPages.organisations(seen, left.isPresent(), exported.of(person)));
    }

    /** Says what will happen and asks once. */
    @GET
    @Path("/{organisation}/departure")
    public Response askBeforeLeaving(@RestPath("organisation") String id) {
        Organisation organisation = gate.joined(id);
        boolean last = memberships.lastManager(organisation.id(), gate.person());
        return answers.page(ReportPages.departure(organisation, last ? Obstacle.LAST : Obstacle.NONE));
    }

    @POST
    @Path("/{organisation}/departure")
    public Response leave(@RestPath("organisation") String id, @RestForm Optional<String> sure) {
        Organisation organisation = gate.joined(id);
        if (!sure.equals(Optional.of("yes"))) {
            return answers.refused(ReportPages.departure(organisation, Obstacle.UNCONFIRMED));
        }
        try {
            return leaving.leave(organisation.id(), gate.person())
                    ? answers.to("/account/organisations?left=yes")
                    : answers.page(Response.Status.CONFLICT, ReportPages.departure(organisation, Obstacle.LAST));
        } catch (Accounts.Unreachable silent) {
            return answers.page(Response.Status.SERVICE_UNAVAILABLE, ReportPages.departure(organisation, Obstacle.SILENT));
        }
    }

    /** What stands between a member and the way out. */
    public enum Obstacle {
        NONE,
        /** The box was not ticked. */
        UNCONFIRMED,
        /** Nobody would be left to manage the organisation. */
        LAST,
        /** The account system does not answer. */
        SILENT
    }
}
