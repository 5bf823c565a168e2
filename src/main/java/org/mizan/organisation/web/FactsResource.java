package org.mizan.organisation.web;

import java.util.Optional;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Organisations;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** What an organisation tells its people about itself, and in whose days its due dates are meant. */
@Path("/{lang}/organisations/{organisation}/facts")
@Blocking
public class FactsResource {

    private final Gate gate;
    private final Answers answers;
    private final Organisations organisations;

    @Inject
    FactsResource(Gate gate, Answers answers, Organisations organisations) {
        this.gate = gate;
        this.answers = answers;
        this.organisations = organisations;
    }

    @GET
    public Response show(@PathParam("organisation") String id, @QueryParam("done") @Nullable String done) {
        Organisation organisation = gate.managed(id);
        return answers.page(OrganisationPages.facts(organisation, FactsForm.of(organisation), Zones.all(), Done.of(done)));
    }

    @POST
    public Response change(@PathParam("organisation") String id, @RestForm @Nullable String incident, @RestForm @Nullable String officer,
            @RestForm @Nullable String policy, @RestForm @Nullable String retention, @RestForm @Nullable String zone) {
        Organisation organisation = gate.managed(id);
        String path = Addresses.address(organisation, "facts");
        FactsForm form = FactsForm.of(incident, officer, policy, retention, zone);
        if (!form.mistakes().isEmpty()) {
            return answers.refused(path, OrganisationPages.facts(organisation, form, Zones.all(), Optional.empty()));
        }
        organisations.change(organisation.id(), form.facts(), Zones.of(form.zone()).orElseThrow());
        return answers.to(path + "?done=" + Done.SAVED.word());
    }
}
