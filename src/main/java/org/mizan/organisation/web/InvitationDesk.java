package org.mizan.organisation.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.mizan.organisation.DryRun;
import org.mizan.organisation.DryRun.Known;
import org.mizan.organisation.DryRun.Wanted;
import org.mizan.organisation.FileLetters;
import org.mizan.organisation.Group;
import org.mizan.organisation.Invitation;
import org.mizan.organisation.MailAddress;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.StaffList;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.Invitations;
import org.mizan.organisation.web.InvitationsView.Asked;
import org.mizan.organisation.web.InvitationsView.Form;
import org.mizan.organisation.web.InvitationsView.Said;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What becomes of what a manager sends to the pages of invitations. */
@ApplicationScoped
class InvitationDesk {

    private static final int PAGE = 50;
    /** Further back nobody reads, and a database would count for nothing. */
    static final int LAST_PAGE = 2_000;

    private final Invitations invitations;
    private final Groups groups;

    @Inject
    InvitationDesk(Invitations invitations, Groups groups) {
        this.invitations = invitations;
        this.groups = groups;
    }

    InvitationsView view(Organisation organisation, int page, Optional<Said> said, Form form) {
        return view(organisation, page, said, form, Map.of());
    }

    /** @param problems by invitation */
    InvitationsView view(Organisation organisation, int page, Optional<Said> said, Form form, Map<UUID, InvitationProblem> problems) {
        int number = Math.max(1, Math.min(page, LAST_PAGE));
        Map<Invitation.State, Long> totals = invitations.totals(organisation.id());
        List<InvitationLine> lines = invitations.page(organisation.id(), number - 1, PAGE).stream()
                .map(each -> InvitationLine.of(each, Optional.ofNullable(problems.get(each.id())))).toList();
        boolean older = totals.values().stream().mapToLong(Long::longValue).sum() > (long) number * PAGE;
        return new InvitationsView(organisation, totals, lines, number, older, groups.of(organisation.id()), said, form);
    }

    /** Invites one; a form with the problem comes back if that is not to be. */
    Optional<Form> invite(Organisation organisation, String typed, Set<UUID> into) {
        Optional<InvitationProblem> flaw = MailAddress.flaw(typed).map(InvitationProblem::of);
        if (flaw.isPresent()) {
            return Optional.of(form(typed, into, flaw.get(), Optional.empty()));
        }
        MailAddress address = MailAddress.of(typed).orElseThrow();
        Optional<Known> known = known(organisation, address);
        Optional<InvitationProblem> before = known.flatMap(each -> before(each.state()));
        if (before.isPresent()) {
            return Optional.of(form(typed, into, before.get(), known.map(Known::since)));
        }
        Set<String> names = groups.of(organisation.id()).stream().filter(group -> into.contains(group.id())).map(Group::name).collect(Collectors.toSet());
        invitations.invite(organisation.id(), List.of(new Wanted(address, names)));
        return Optional.empty();
    }

    Asked ask(Organisation organisation, String typed) {
        Optional<InvitationProblem> flaw = MailAddress.flaw(typed).map(InvitationProblem::of);
        Optional<Known> known = MailAddress.of(typed).flatMap(address -> known(organisation, address));
        return new Asked(typed, flaw, known.map(Known::state), known.map(Known::since));
    }

    /** Sends one again; the problem comes back if that is not to be. */
    Optional<InvitationProblem> sendAgain(Organisation organisation, UUID id, String typed) {
        Optional<InvitationProblem> flaw = MailAddress.flaw(typed).map(InvitationProblem::of);
        return flaw.isPresent() ? flaw : MailAddress.of(typed).filter(address -> invitations.sendAgain(organisation.id(), id, address)).isPresent() ? Optional.empty()
                : Optional.of(InvitationProblem.ANOTHER);
    }

    /** What would become of a file. */
    DryRun run(Organisation organisation, StaffList list) {
        return DryRun.of(list, invitations.known(organisation.id(), DryRun.addresses(list)), groups.of(organisation.id()));
    }

    StaffListView view(Organisation organisation, StaffList list, byte[] file) {
        return new StaffListView(organisation, list, run(organisation, list), KeptFile.of(file));
    }

    /** @return how many are invited */
    int invite(Organisation organisation, StaffList list, boolean newGroups) {
        return invite(organisation, run(organisation, list), newGroups);
    }

    /** @return how many are invited of those whom the dry run would */
    int invite(Organisation organisation, DryRun run, boolean newGroups) {
        return invitations.invite(organisation.id(), run.wanted(newGroups && !run.tooManyNewGroups()));
    }

    /** As which letters a form asks for a file to be read. */
    static Optional<FileLetters> letters(String typed) {
        return List.of(FileLetters.values()).stream().filter(each -> each.name().equals(typed)).findFirst();
    }

    private Optional<Known> known(Organisation organisation, MailAddress address) {
        return Optional.ofNullable(invitations.known(organisation.id(), List.of(address)).get(address));
    }

    private static Optional<InvitationProblem> before(Invitation.State state) {
        return switch (state) {
            case WAITING, SENT -> Optional.of(InvitationProblem.INVITED);
            case ACCEPTED, MEMBER -> Optional.of(InvitationProblem.MEMBER);
            case WITHDRAWN -> Optional.of(InvitationProblem.WITHDRAWN);
            case FAILED -> Optional.empty();
        };
    }

    private static Form form(String typed, Set<UUID> into, InvitationProblem problem, Optional<Instant> since) {
        return new Form(typed, into, Optional.of(problem), since, Optional.empty(), Optional.empty());
    }
}
