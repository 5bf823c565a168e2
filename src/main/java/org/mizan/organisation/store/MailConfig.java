package org.mizan.organisation.store;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** How mails leave. */
@ConfigMapping(prefix = "mizan.mail")
public interface MailConfig {

    /** From which address; empty sends none. */
    Optional<String> from();

    /** This site's address, to which mails lead; empty sends none. */
    Optional<String> site();

    default boolean works() {
        return from().isPresent() && site().isPresent();
    }
}
