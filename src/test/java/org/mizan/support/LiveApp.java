package org.mizan.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.mizan.local.App;
import org.mizan.local.LocalStack;
import org.mizan.local.Ports;
import org.mizan.local.PostOffice;
import org.mizan.local.Secrets;

/**
 * The packaged app with a real PostgreSQL and a real Keycloak, started once for all journeys ({@code *IT}) of a JVM.
 * What a journey needs for itself alone (a person, an attempt) it makes itself.
 */
public final class LiveApp {

    private static final Path PROJECT = Path.of(System.getProperty("project.basedir", ".")).toAbsolutePath().normalize();
    private static final Path FOLDER = PROJECT.resolve("target/live");
    private static final Secrets SECRETS = Secrets.fresh();

    private static final LocalStack STACK;
    private static App app;

    static {
        delete(FOLDER);
        int port = Ports.free();
        STACK = LocalStack.fresh(PROJECT, FOLDER, SECRETS, "http://localhost:" + port);
        // Before the app, which may fail to start: nothing may be left behind then either.
        Runtime.getRuntime().addShutdownHook(new Thread(STACK::close));
        app = App.start(new App.Setup(PROJECT, port, Ports.free(), STACK.settings(), Map.of("mizan.content.directory", "content"),
                Optional.of(FOLDER.resolve("log/app.log"))));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> app.close()));
        app.awaitReady();
    }

    /** Without a slash at its end. */
    public static String address() {
        return app.address();
    }

    /** Where health and metrics are. */
    public static String managementAddress() {
        return app.managementAddress();
    }

    public static String keycloakAddress() {
        return STACK.keycloakAddress();
    }

    /** @param person one of {@link People}'s names */
    public static String password(String person) {
        return SECRETS.password(person);
    }

    /** Of Keycloak's own administrator, {@code admin}. */
    public static String administratorPassword() {
        return SECRETS.environment().get("KC_BOOTSTRAP_ADMIN_PASSWORD");
    }

    /** What the app was told, by the names of its environment: for a second one beside it, or to ask Keycloak as the app does. */
    public static Map<String, String> settings() {
        return STACK.settings();
    }

    /** Where mail arrives: Keycloak's, and the app's own. */
    public static PostOffice post() {
        return STACK.post();
    }

    /** The app's database, to arrange what would take a journey too long: days gone by, a whole course done. */
    public static Connection database() throws SQLException {
        var settings = settings();
        return DriverManager.getConnection(settings.get("MIZAN_DATABASE_URL"), settings.get("MIZAN_DATABASE_USER"), settings.get("MIZAN_DATABASE_PASSWORD"));
    }

    /** Stops the app and starts it again on the same data. */
    public static synchronized void restart() {
        app = app.restart();
    }

    /** Ends the app as a power cut would, then starts it again on the same data. */
    public static synchronized void killAndStart() {
        app.kill();
        app = app.restart();
    }

    /** Does something while Keycloak is away, and brings it back on the same data. */
    public static synchronized void withoutKeycloak(Runnable act) {
        STACK.stopKeycloak();
        try {
            act.run();
        } finally {
            STACK.startKeycloak();
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LiveApp() {
    }
}
