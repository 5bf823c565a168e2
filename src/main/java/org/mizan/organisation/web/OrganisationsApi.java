package org.mizan.organisation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.mizan.organisation.Membership;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.Memberships;
import org.mizan.organisation.store.Organisations;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The organisations that the caller manages, and their groups, for other programs. */
@Path("/api/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations", description = "For whoever manages an organisation: its invitations, assignments and reports, as the pages have them")
@APIResponse(responseCode = "401", description = "There is no token, or it is no good")
@Authenticated
@Blocking
public class OrganisationsApi {

    private final ApiCall call;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Groups groups;

    @Inject
    OrganisationsApi(ApiCall call, Memberships memberships, Organisations organisations, Groups groups) {
        this.call = call;
        this.memberships = memberships;
        this.organisations = organisations;
        this.groups = groups;
    }

    @GET
    @ResponseHeader(name = "Cache-Control", value = "private, no-store")
    @Operation(summary = "The organisations that the caller manages", description = "Empty if there is none. A role of the account system makes nobody a manager.")
    @APIResponse(responseCode = "200", description = "In the order in which the caller joined them")
    @APIResponse(responseCode = "400", description = "A parameter is unknown", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    public List<OrganisationInfo> managed() {
        var person = call.person();
        call.knows();
        return memberships.of(person).stream().filter(Membership::manages).flatMap(each -> organisations.find(each.organisation()).stream())
                .map(organisation -> new OrganisationInfo(organisation.id().value(), organisation.name(), organisation.zone().getId())).toList();
    }

    @GET
    @Path("/{organisation}/groups")
    @ResponseHeader(name = "Cache-Control", value = "private, no-store")
    @Operation(summary = "The groups of an organisation, by name", description = "Assignments and filters name groups by these ids, invitations by their names.")
    @APIResponse(responseCode = "200", description = "Each with the number of its members")
    @APIResponse(responseCode = "400", description = "A parameter is unknown", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    @APIResponse(responseCode = "404", description = "There is no such organisation, or the caller does not manage it",
            content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    public List<GroupInfo> groups(@RestPath String organisation) {
        Organisation managed = call.managed(organisation);
        Map<UUID, Long> sizes = groups.sizes(managed.id());
        return groups.of(managed.id()).stream().map(group -> new GroupInfo(group.id(), group.name(), sizes.getOrDefault(group.id(), 0L))).toList();
    }

    /** @param zone in whose days due dates are meant */
    @Schema(name = "Organisation")
    public record OrganisationInfo(UUID id, String name, @Schema(description = "IANA name of the zone in whose days due dates are meant") String zone) {
    }

    /** @param members how many are in it */
    @Schema(name = "Group")
    public record GroupInfo(UUID id, String name, @Schema(description = "How many members are in it") long members) {
    }
}
