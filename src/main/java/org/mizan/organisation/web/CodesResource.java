package org.mizan.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.mizan.organisation.Group;
import org.mizan.organisation.JoiningCode;
import org.mizan.organisation.JoiningLetters;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.JoiningCodes;
import org.mizan.site.CurrentLanguage;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Printed codes for people without e-mail. */
@Path("/{lang}/organisations/{organisation}/codes")
@Blocking
public class CodesResource {

    private final Gate gate;
    private final Answers answers;
    private final JoiningCodes codes;
    private final Groups groups;
    private final ForStaff texts;
    private final CurrentLanguage language;
    private final Clock clock;

    @Inject
    CodesResource(Gate gate, Answers answers, JoiningCodes codes, Groups groups, ForStaff texts, CurrentLanguage language, Clock clock) {
        this.gate = gate;
        this.answers = answers;
        this.codes = codes;
        this.groups = groups;
        this.texts = texts;
        this.language = language;
        this.clock = clock;
    }

    @GET
    public Response show(@PathParam("organisation") String id, @QueryParam("done") @Nullable String done) {
        Organisation organisation = gate.managed(id);
        return answers.page(OrganisationPages.codes(organisation, view(organisation, CodeForm.EMPTY), Done.of(done)));
    }

    /** Answers with the sheet at once: the letters are kept nowhere, so no other page could show them. */
    @POST
    public Response create(@PathParam("organisation") String id, @RestForm @Nullable String group, @RestForm @Nullable String lastDay,
            @RestForm @Nullable String places) {
        Organisation organisation = gate.managed(id);
        List<Group> all = groups.of(organisation.id());
        CodeForm form = CodeForm.of(group, lastDay, places, all, today(organisation));
        if (!form.mistakes().isEmpty()) {
            return answers.refused(path(organisation), OrganisationPages.codes(organisation, view(organisation, form), Optional.empty()));
        }
        LocalDate until = form.day().orElseThrow();
        JoiningLetters letters = codes.create(organisation.id(), form.groupId(), until, form.number().orElseThrow());
        Optional<String> name = form.groupId().flatMap(chosen -> name(all, chosen)).map(Group::name);
        return answers.page(path(organisation), OrganisationPages.sheet(organisation, letters.toString(), form.number().get(), texts.sheet(organisation, name, until)));
    }

    @POST
    @Path("{code}/withdrawal")
    public Response withdraw(@PathParam("organisation") String id, @PathParam("code") String code) {
        Organisation organisation = gate.managed(id);
        if (Ids.of(code).filter(known -> codes.withdraw(organisation.id(), known)).isEmpty()) {
            throw new NotFoundException();
        }
        return answers.to(path(organisation) + "?done=" + Done.WITHDRAWN.word());
    }

    private CodesView view(Organisation organisation, CodeForm form) {
        List<Group> all = groups.of(organisation.id());
        LocalDate today = today(organisation);
        return new CodesView(codes.of(organisation.id()).stream().map(code -> shown(code, all, today)).toList(), all, form);
    }

    private CodesView.Shown shown(JoiningCode code, List<Group> all, LocalDate today) {
        return new CodesView.Shown(code, code.group().flatMap(group -> name(all, group)), code.state(today), Day.of(code.lastDay(), language.get()));
    }

    private static Optional<Group> name(List<Group> all, UUID group) {
        return all.stream().filter(one -> one.id().equals(group)).findFirst();
    }

    private LocalDate today(Organisation organisation) {
        return organisation.day(clock.instant());
    }

    private static String path(Organisation organisation) {
        return Addresses.address(organisation, "codes");
    }
}
