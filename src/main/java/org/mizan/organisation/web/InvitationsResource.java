package org.mizan.organisation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Invitations;
import org.mizan.organisation.web.InvitationsView.Act;
import org.mizan.organisation.web.InvitationsView.Form;
import org.mizan.organisation.web.InvitationsView.Said;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Who was invited into an organisation, and inviting one more. An address is in no address of a page, so everything about one is posted. */
@Path("/{lang}/organisations/{organisation}/invitations")
@Blocking
public class InvitationsResource {

    private final Gate gate;
    private final InvitationDesk desk;
    private final Invitations invitations;
    private final Answers answers;

    @Inject
    InvitationsResource(Gate gate, InvitationDesk desk, Invitations invitations, Answers answers) {
        this.gate = gate;
        this.desk = desk;
        this.invitations = invitations;
        this.answers = answers;
    }

    @GET
    public Response show(@RestPath String organisation, @RestQuery @Nullable String page, @RestQuery @Nullable String done, @RestQuery @Nullable String number) {
        Organisation managed = gate.managed(organisation);
        return answers.page(InvitationPages.invitations(desk.view(managed, number(page), said(done, number(number)), Form.EMPTY)));
    }

    @POST
    public Response invite(@RestPath String organisation, @RestForm @Nullable String address, @RestForm("group") @Nullable List<String> groups) {
        Organisation managed = gate.managed(organisation);
        return desk.invite(managed, typed(address), Ids.all(groups)).map(form -> unprocessable(managed, 1, form, Map.of()))
                .orElseGet(() -> done(managed, Act.INVITED, 1));
    }

    /** Whether an address was invited. */
    @POST
    @Path("/question")
    public Response ask(@RestPath String organisation, @RestForm @Nullable String asked) {
        Organisation managed = gate.managed(organisation);
        return answers.page(path(managed), InvitationPages.invitations(desk.view(managed, 1, Optional.empty(), Form.asked(desk.ask(managed, typed(asked))))));
    }

    @POST
    @Path("/{invitation}/withdrawal")
    public Response withdraw(@RestPath String organisation, @RestPath String invitation) {
        Organisation managed = gate.managed(organisation);
        UUID id = theirs(managed, invitation);
        return done(managed, invitations.withdraw(managed.id(), id) ? Act.WITHDRAWN : Act.TOO_LATE, 0);
    }

    @POST
    @Path("/{invitation}/repetition")
    public Response sendAgain(@RestPath String organisation, @RestPath String invitation, @RestForm @Nullable String address, @RestForm @Nullable String page) {
        Organisation managed = gate.managed(organisation);
        UUID id = theirs(managed, invitation);
        return desk.sendAgain(managed, id, typed(address)).map(problem -> unprocessable(managed, number(page), Form.EMPTY, Map.of(id, problem)))
                .orElseGet(() -> done(managed, Act.AGAIN, 0));
    }

    private UUID theirs(Organisation managed, String invitation) {
        return Ids.of(invitation).filter(id -> invitations.find(managed.id(), id).isPresent()).orElseThrow(NotFoundException::new);
    }

    private Response unprocessable(Organisation managed, int page, Form form, Map<UUID, InvitationProblem> problems) {
        return answers.refused(path(managed), InvitationPages.invitations(desk.view(managed, page, Optional.empty(), form, problems)));
    }

    private Response done(Organisation managed, Act act, int number) {
        return done(answers, managed, act, number);
    }

    static Response done(Answers answers, Organisation managed, Act act, int number) {
        return answers.to(path(managed) + "?done=" + act.name().toLowerCase(java.util.Locale.ROOT) + (act == Act.LIST ? "&number=" + number : ""));
    }

    private static String path(Organisation managed) {
        return Addresses.address(managed, "invitations");
    }

    private static Optional<Said> said(@Nullable String done, int number) {
        return List.of(Act.values()).stream().filter(act -> act.name().toLowerCase(java.util.Locale.ROOT).equals(done)).findFirst().map(act -> new Said(act, number));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }
}
