package org.mizan.organisation.web;

import java.util.List;
import java.util.Optional;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.mizan.organisation.Membership;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.Leaving;
import org.mizan.organisation.store.Memberships;
import org.mizan.privacy.Accounts;
import org.mizan.privacy.PersonId;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Who belongs to an organisation. A name that is looked for travels in a form, so that it stands in no address and no log. */
@Path("/{lang}/organisations/{organisation}/people")
@Blocking
public class PeopleResource {

    private final Gate gate;
    private final Answers answers;
    private final Members members;
    private final Memberships memberships;
    private final Groups groups;
    private final Leaving leaving;

    @Inject
    PeopleResource(Gate gate, Answers answers, Members members, Memberships memberships, Groups groups, Leaving leaving) {
        this.gate = gate;
        this.answers = answers;
        this.members = members;
        this.memberships = memberships;
        this.groups = groups;
        this.leaving = leaving;
    }

    @GET
    public Response show(@PathParam("organisation") String id, @QueryParam("done") @Nullable String done) {
        Organisation organisation = gate.managed(id);
        return answers.page(people(organisation, members.page(organisation, "", null), Done.of(done)));
    }

    /** Looks for a name, or turns to the next page. */
    @POST
    public Response look(@PathParam("organisation") String id, @RestForm @Nullable String beginning, @RestForm @Nullable String after) {
        Organisation organisation = gate.managed(id);
        return answers.page(path(organisation), people(organisation, members.page(organisation, OrganisationForm.typed(beginning), after), Optional.empty()));
    }

    private TemplateInstance people(Organisation organisation, PeopleView page, Optional<Done> done) {
        return OrganisationPages.people(organisation, page, Math.toIntExact(memberships.count(organisation.id())), done);
    }

    @GET
    @Path("{person}")
    public Response person(@PathParam("organisation") String id, @PathParam("person") String person, @QueryParam("done") @Nullable String done) {
        Organisation organisation = gate.managed(id);
        Membership member = members.found(organisation, person);
        return answers.page(OrganisationPages.person(organisation, member, groups.of(organisation.id()), false, Done.of(done)));
    }

    @POST
    @Path("{person}/groups")
    public Response put(@PathParam("organisation") String id, @PathParam("person") String person, @RestForm("group") @Nullable List<String> group) {
        Organisation organisation = gate.managed(id);
        Membership member = members.found(organisation, person);
        groups.put(organisation.id(), member.person(), Ids.all(group));
        return answers.to(path(organisation, member) + "?done=" + Done.GROUPS.word());
    }

    @POST
    @Path("{person}/role")
    public Response change(@PathParam("organisation") String id, @PathParam("person") String person, @RestForm @Nullable String role) {
        Organisation organisation = gate.managed(id);
        Membership member = members.found(organisation, person);
        if (Role.MANAGER.name().equals(role)) {
            memberships.makeManager(organisation.id(), member.person());
        } else if (Role.MEMBER.name().equals(role) && !memberships.makeMember(organisation.id(), member.person())) {
            return answers.refused(path(organisation, member), OrganisationPages.person(organisation, member, groups.of(organisation.id()), true, Optional.empty()));
        }
        boolean gaveUp = Role.MEMBER.name().equals(role) && member.person().equals(gate.person());
        return answers.to((gaveUp ? "/organisations" : path(organisation, member)) + "?done=" + Done.ROLE.word());
    }

    /** Says what will happen, and asks once. */
    @GET
    @Path("{person}/removal")
    public Response ask(@PathParam("organisation") String id, @PathParam("person") String person) {
        Organisation organisation = gate.managed(id);
        return answers.page(OrganisationPages.removal(organisation, members.found(organisation, person), Optional.empty()));
    }

    @POST
    @Path("{person}/removal")
    public Response remove(@PathParam("organisation") String id, @PathParam("person") String person, @RestForm @Nullable String sure) {
        Organisation organisation = gate.managed(id);
        Membership member = members.found(organisation, person);
        Optional<Refusal> refusal = "yes".equals(sure) ? leave(organisation, member.person()) : Optional.of(Refusal.UNSURE);
        if (refusal.isPresent()) {
            return answers.refused(path(organisation, member) + "/removal", OrganisationPages.removal(organisation, member, refusal));
        }
        return answers.to(member.person().equals(gate.person()) ? "/organisations?done=" + Done.LEFT.word() : path(organisation) + "?done=" + Done.REMOVED.word());
    }

    private Optional<Refusal> leave(Organisation organisation, PersonId person) {
        try {
            return leaving.leave(organisation.id(), person) ? Optional.empty() : Optional.of(Refusal.LAST_MANAGER);
        } catch (Accounts.Unreachable unreachable) {
            return Optional.of(Refusal.UNREACHABLE);
        }
    }

    private static String path(Organisation organisation) {
        return Addresses.address(organisation, "people");
    }

    private static String path(Organisation organisation, Membership member) {
        return path(organisation) + "/" + member.person();
    }
}
