package org.mizan.organisation.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.mizan.organisation.Group;
import org.mizan.organisation.Invitation;
import org.mizan.organisation.Organisation;

/**
 * What the page of invitations shows.
 *
 * @param totals how many there are in each state
 * @param page   of the list, counted from 1
 * @param older  whether there is a page after it
 * @param groups that the organisation has
 * @param said   what has just happened
 * @param form   what was typed, and what is wrong with it
 */
public record InvitationsView(Organisation organisation, Map<Invitation.State, Long> totals, List<InvitationLine> lines, int page, boolean older, List<Group> groups,
        Optional<Said> said, Form form) {

    public long all() {
        return totals.values().stream().mapToLong(Long::longValue).sum();
    }

    /** One state and how many are in it. */
    public record Total(Invitation.State state, long number) {
    }

    /** In the order in which they are told; states in which there is none are left out. */
    public List<Total> figures() {
        return totals.entrySet().stream().map(each -> new Total(each.getKey(), each.getValue())).toList();
    }

    /** What an act came to. */
    public enum Act {
        INVITED, LIST, NOBODY, WITHDRAWN, TOO_LATE, AGAIN
    }

    /** @param number how many were invited by a list */
    public record Said(Act act, int number) {
    }

    /**
     * What was typed into the forms of the page.
     *
     * @param address  of the one who was to be invited
     * @param into     the groups that were chosen
     * @param problem  with that address
     * @param since    when it was invited, if it was
     * @param file     what is wrong with the file
     * @param asked    the answer to whether an address was invited
     */
    public record Form(String address, Set<UUID> into, Optional<InvitationProblem> problem, Optional<Instant> since, Optional<InvitationProblem> file,
            Optional<Asked> asked) {

        static final Form EMPTY = new Form("", Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        static Form file(InvitationProblem problem) {
            return new Form("", Set.of(), Optional.empty(), Optional.empty(), Optional.of(problem), Optional.empty());
        }

        static Form asked(Asked asked) {
            return new Form("", Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(asked));
        }
    }

    /**
     * Whether an address was invited.
     *
     * @param address as typed
     * @param problem if it is none
     * @param state   how the invitation stands; empty if there is none
     */
    public record Asked(String address, Optional<InvitationProblem> problem, Optional<Invitation.State> state, Optional<Instant> since) {
    }
}
