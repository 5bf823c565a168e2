package org.mizan.organisation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.mizan.organisation.Group;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.web.GroupView.Mistake;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Departments and sites of an organisation: made, named, filled and dissolved. */
@Path("/{lang}/organisations/{organisation}/groups")
@Blocking
public class GroupsResource {

    private static final int LONGEST_NAME = 100;

    private final Gate gate;
    private final Answers answers;
    private final Groups groups;
    private final Members members;

    @Inject
    GroupsResource(Gate gate, Answers answers, Groups groups, Members members) {
        this.gate = gate;
        this.answers = answers;
        this.groups = groups;
        this.members = members;
    }

    @GET
    public Response show(@PathParam("organisation") String id, @QueryParam("done") @Nullable String done) {
        Organisation organisation = gate.managed(id);
        return answers.page(OrganisationPages.groups(organisation, view(organisation, "", Optional.empty()), Done.of(done)));
    }

    @POST
    public Response create(@PathParam("organisation") String id, @RestForm @Nullable String name) {
        Organisation organisation = gate.managed(id);
        String typed = OrganisationForm.typed(name);
        Optional<Mistake> mistake = mistake(organisation, typed);
        if (mistake.isPresent()) {
            return answers.refused(path(organisation), OrganisationPages.groups(organisation, view(organisation, typed, mistake), Optional.empty()));
        }
        groups.named(organisation.id(), typed);
        return answers.to(path(organisation) + "?done=" + Done.GROUP_CREATED.word());
    }

    @GET
    @Path("{group}")
    public Response group(@PathParam("organisation") String id, @PathParam("group") String group, @QueryParam("done") @Nullable String done) {
        Organisation organisation = gate.managed(id);
        Group found = found(organisation, group);
        return answers.page(OrganisationPages.group(organisation, view(organisation, found, null, Optional.empty()), Done.of(done)));
    }

    @POST
    @Path("{group}")
    public Response rename(@PathParam("organisation") String id, @PathParam("group") String group, @RestForm @Nullable String name) {
        Organisation organisation = gate.managed(id);
        Group found = found(organisation, group);
        String typed = OrganisationForm.typed(name);
        Optional<Mistake> mistake = typed.equals(found.name()) ? Optional.empty() : mistake(organisation, typed);
        if (mistake.isPresent() || !groups.rename(organisation.id(), found.id(), typed)) {
            return refused(organisation, found, typed, mistake.orElse(Mistake.TAKEN));
        }
        return answers.to(path(organisation, found) + "?done=" + Done.GROUP_RENAMED.word());
    }

    @POST
    @Path("{group}/deletion")
    public Response delete(@PathParam("organisation") String id, @PathParam("group") String group) {
        Organisation organisation = gate.managed(id);
        Group found = found(organisation, group);
        return groups.delete(organisation.id(), found.id()) ? answers.to(path(organisation) + "?done=" + Done.GROUP_DELETED.word())
                : refused(organisation, found, found.name(), Mistake.NEEDED);
    }

    /** Turns to the next page of those who are in the group. */
    @POST
    @Path("{group}/members")
    public Response members(@PathParam("organisation") String id, @PathParam("group") String group, @RestForm @Nullable String after) {
        Organisation organisation = gate.managed(id);
        Group found = found(organisation, group);
        return answers.page(path(organisation, found),
                OrganisationPages.group(organisation, view(organisation, found, after, Optional.empty()), Optional.empty()));
    }

    /** Looks for people who may be put in. */
    @POST
    @Path("{group}/search")
    public Response search(@PathParam("organisation") String id, @PathParam("group") String group, @RestForm @Nullable String beginning,
            @RestForm @Nullable String after) {
        Organisation organisation = gate.managed(id);
        Group found = found(organisation, group);
        PeopleView candidates = members.page(organisation, OrganisationForm.typed(beginning), after);
        return answers.page(path(organisation, found),
                OrganisationPages.group(organisation, view(organisation, found, null, Optional.of(candidates)), Optional.empty()));
    }

    @POST
    @Path("{group}/people")
    public Response fill(@PathParam("organisation") String id, @PathParam("group") String group, @RestForm("person") @Nullable List<String> people) {
        Organisation organisation = gate.managed(id);
        Group found = found(organisation, group);
        groups.fill(organisation.id(), found.id(), Ids.all(people));
        return answers.to(path(organisation, found) + "?done=" + Done.GROUP_FILLED.word());
    }

    @POST
    @Path("{group}/leaving")
    public Response take(@PathParam("organisation") String id, @PathParam("group") String group, @RestForm @Nullable String person) {
        Organisation organisation = gate.managed(id);
        Group found = found(organisation, group);
        groups.take(organisation.id(), members.found(organisation, person).person(), found.id());
        return answers.to(path(organisation, found) + "?done=" + Done.GROUP_TAKEN.word());
    }

    private Response refused(Organisation organisation, Group group, String name, Mistake mistake) {
        GroupView as = view(organisation, group, null, Optional.empty());
        return answers.refused(path(organisation, group), OrganisationPages.group(organisation,
                new GroupView(group, as.size(), as.members(), name, Optional.of(mistake), Optional.empty()), Optional.empty()));
    }

    private Optional<Mistake> mistake(Organisation organisation, String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.of(Mistake.NAME);
        }
        return groups.of(organisation.id()).stream().anyMatch(group -> group.name().equals(name)) ? Optional.of(Mistake.TAKEN) : Optional.empty();
    }

    private GroupsView view(Organisation organisation, String name, Optional<Mistake> mistake) {
        Map<UUID, Long> sizes = groups.sizes(organisation.id());
        return new GroupsView(groups.of(organisation.id()).stream()
                .map(group -> new GroupsView.Counted(group, Math.toIntExact(sizes.getOrDefault(group.id(), 0L)))).toList(), name, mistake);
    }

    private GroupView view(Organisation organisation, Group group, @Nullable String after, Optional<PeopleView> candidates) {
        int size = Math.toIntExact(groups.sizes(organisation.id()).getOrDefault(group.id(), 0L));
        return new GroupView(group, size, members.page(organisation, group, after), group.name(), Optional.empty(), candidates);
    }

    private Group found(Organisation organisation, String id) {
        return Ids.of(id).flatMap(group -> groups.find(organisation.id(), group)).orElseThrow(NotFoundException::new);
    }

    private static String path(Organisation organisation) {
        return Addresses.address(organisation, "groups");
    }

    private static String path(Organisation organisation, Group group) {
        return path(organisation) + "/" + group.id();
    }
}
