package org.mizan.privacy.store;

import java.nio.file.Path;
import java.util.Optional;

import org.mizan.privacy.Keys;

import io.quarkus.runtime.Startup;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the keys once, at start, and refuses to start without them. */
@Singleton
class KeysDirectory {

    /** Where the installation's secrets lie. */
    @ConfigMapping(prefix = "mizan.keys")
    interface KeysConfig {

        Optional<Path> directory();

        /** Whether keys that are missing are made: once on a new installation, and for tests and the local run. */
        @WithDefault("false")
        boolean create();
    }

    @Produces
    @Singleton
    @Startup
    Keys keys(KeysConfig config) {
        Path directory = config.directory().orElseThrow(() -> new IllegalStateException(
                "MIZAN_KEYS_DIR is not set. It names the directory of keys (deploy/README.md); MIZAN_KEYS_CREATE=true makes them once."));
        if (config.create()) {
            Keys.create(directory);
        }
        return Keys.in(directory);
    }
}
