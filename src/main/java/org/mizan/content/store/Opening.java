package org.mizan.content.store;

import org.jboss.logging.Logger;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Opens the library before anybody may come in, or ends the start with the reasons. */
@ApplicationScoped
class Opening {

    private static final Logger LOG = Logger.getLogger(Opening.class);

    void open(@Observes @Priority(1) StartupEvent start, OpenLibrary library) {
        try {
            library.courses();
        } catch (ContentRefused refused) {
            refused.lines().forEach(LOG::error);
            if (LaunchMode.current() == LaunchMode.NORMAL) {
                // An exception would be told with its stack, and an ordinary exit waits for a start that never ends. Nobody is served yet,
                // so nothing is lost.
                Runtime.getRuntime().halt(1);
            }
            throw refused;
        }
    }
}
