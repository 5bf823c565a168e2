package org.mizan.privacy;

import java.util.UUID;

/**
 * The pseudonym under which Mizan keeps what a person learns: the subject id that Keycloak gave.
 *
 * @param value Keycloak's {@code sub}
 */
public record PersonId(UUID value) {

    /** @throws IllegalArgumentException if the text is no UUID */
    public static PersonId of(String subject) {
        return new PersonId(UUID.fromString(subject));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
