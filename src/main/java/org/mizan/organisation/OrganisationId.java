package org.mizan.organisation;

import java.util.Optional;
import java.util.UUID;

/** Which organisation: Keycloak's id of it, so that both systems speak of the same one. */
public record OrganisationId(UUID value) {

    /** Reads what stands in an address; empty if it is no id in its one spelling. */
    public static Optional<OrganisationId> of(String text) {
        try {
            return Optional.of(new OrganisationId(UUID.fromString(text))).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException no) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
