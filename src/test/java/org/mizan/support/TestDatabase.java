package org.mizan.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.mizan.local.PostgreSQL;

/**
 * One fresh PostgreSQL for all {@code @QuarkusTest}s of a JVM. Because of {@link Everywhere} a test need not name it.
 * Tests share it, so each makes up its own person ids.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    // Every Quarkus test class loader has its own statics; system properties are what they share. Strings only: any
    // other value there makes the transaction manager fail.
    private static final String PREFIX = "mizan.test.";

    @WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
    static final class Everywhere {
    }

    @Override
    public Map<String, String> start() {
        var shared = System.getProperties();
        synchronized (shared) {
            if (shared.getProperty(PREFIX + "MIZAN_DATABASE_URL") == null) {
                PostgreSQL.fresh(Path.of("target", "test-postgresql.log")).settings()
                        .forEach((name, value) -> shared.setProperty(PREFIX + name, value));
            }
            var settings = new HashMap<String, String>();
            for (var name : shared.stringPropertyNames()) {
                if (name.startsWith(PREFIX)) {
                    settings.put(name.substring(PREFIX.length()), shared.getProperty(name));
                }
            }
            return settings;
        }
    }

    /** The server ends with the JVM: the next test class wants it too. */
    @Override
    public void stop() {
    }
}
