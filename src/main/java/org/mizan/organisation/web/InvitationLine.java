package org.mizan.organisation.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.mizan.organisation.Group;
import org.mizan.organisation.Invitation;

/**
 * An invitation as a line of the list shows it.
 *
 * @param created the day on which it was made, in the organisation's zone
 * @param changed the day on which it came into its state
 * @param problem what was wrong when it was to be sent again
 */
public record InvitationLine(UUID id, List<String> groups, Instant created, Invitation.State state, Instant changed, Optional<Invitation.Failure> failure,
        Optional<InvitationProblem> problem) {

    static InvitationLine of(Invitation invitation, Optional<InvitationProblem> problem) {
        return new InvitationLine(invitation.id(), invitation.groups().stream().map(Group::name).toList(), invitation.created(), invitation.state(), invitation.changed(),
                invitation.failure(), problem);
    }

    /** The id as it stands in an address. */
    public String idText() {
        return id.toString();
    }

    public boolean canBeWithdrawn() {
        return state == Invitation.State.WAITING || state == Invitation.State.SENT;
    }

    public boolean canBeSentAgain() {
        return state == Invitation.State.SENT || state == Invitation.State.FAILED || state == Invitation.State.WITHDRAWN;
    }
}
