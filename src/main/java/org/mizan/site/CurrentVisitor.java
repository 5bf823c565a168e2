package org.mizan.site;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.mizan.privacy.PersonId;

/** Who is reading: nobody known, or a person who signed in. */
@RequestScoped
@Named("visitor")
public class CurrentVisitor {

    public boolean signedIn() {
        return person().isPresent();
    }

    public Optional<PersonId> person() {
        return Optional.empty();
    }

    /** The name to greet by; empty when nobody signed in. */
    public String name() {
        return "";
    }

    public boolean hasRole(String role) {
        return false;
    }

    /** Whether the browser came with a session that has ended. */
    public boolean sessionEnded() {
        return false;
    }

    /** What every form of a signed-in page has to send back; empty when nobody signed in. */
    public String formToken() {
        return "";
    }
}
