package org.mizan.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * That an address was invited into an organisation. Which address is known no more once the invitation is sent: only a mark is kept, which the same
 * address makes again.
 *
 * @param groups  into which whoever accepts it comes
 * @param changed when it came into its state
 * @param failure why it failed, if it did
 */
public record Invitation(UUID id, OrganisationId organisation, State state, List<Group> groups, Instant created, Instant changed, Optional<Failure> failure) {

    public Invitation {
        groups = List.copyOf(groups);
    }

    /** How it stands. The order is the one in which a page tells them. */
    public enum State {
        /** Not sent yet. */
        WAITING,
        /** Sent and not answered. */
        SENT,
        /** Whoever was invited has joined. */
        ACCEPTED,
        /** Whoever has the address had joined before, and was not written to. */
        MEMBER,
        /** Could not be sent, and is not tried any more. */
        FAILED,
        /** Taken back. */
        WITHDRAWN
    }

    /** Why an invitation was given up. */
    public enum Failure {
        /** The account system or its mail server did not answer for a whole day. */
        UNREACHABLE,
        /** The account system did not take the address. */
        REFUSED
    }
}
