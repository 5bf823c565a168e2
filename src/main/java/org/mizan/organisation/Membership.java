package org.mizan.organisation;

import java.time.Instant;
import java.util.List;

import org.mizan.privacy.PersonId;

/**
 * That a person belongs to an organisation. Name and language are kept here and only as long as this lasts; elsewhere Mizan knows nobody's name.
 *
 * @param name     as the account says, by which the organisation knows the person
 * @param language the code of the language in which mails are written
 * @param zone     the IANA name of the zone in whose days mails speak
 */
public record Membership(OrganisationId organisation, PersonId person, Role role, String name, String language, String zone, Instant joined, List<Group> groups) {

    public Membership {
        groups = List.copyOf(groups);
    }

    public boolean manages() {
        return role == Role.MANAGER;
    }

    /** What a member may do in the organisation. It is this, and no role of the account system, that decides. */
    public enum Role {
        /** Learns. */
        MEMBER,
        /** Learns, and also invites, assigns and reads reports. */
        MANAGER
    }
}
