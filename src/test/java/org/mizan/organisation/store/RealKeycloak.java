package org.mizan.organisation.store;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizan.local.LocalStack;
import org.mizan.local.Secrets;

/** A Keycloak of its own for a test inside the app, and a mail server for it. */
public class RealKeycloak implements QuarkusTestResourceLifecycleManager {

    private static final Path PROJECT = Path.of(System.getProperty("project.basedir", ".")).toAbsolutePath().normalize();

    private @Nullable LocalStack stack;

    @Override
    public Map<String, String> start() {
        var folder = PROJECT.resolve("target/directory/" + System.nanoTime());
        var secrets = Secrets.fresh();
        var started = LocalStack.fresh(PROJECT, folder, secrets, "http://localhost:8080");
        stack = started;
        return Map.of("mizan.account.keycloak", started.keycloakAddress(), "mizan.account.url", "http://localhost:8080",
                "mizan.organisation.secret", secrets.environment().get("MIZAN_ORGANISATIONS_SECRET"), "test.mail", folder.resolve("mail").toString());
    }

    @Override
    public void stop() {
        if (stack != null) {
            stack.close();
        }
    }
}
