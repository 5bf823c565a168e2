package org.mizan.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** The servers that Mizan needs: two real ones as child processes, and one that takes mail and shows it. */
public final class LocalStack implements AutoCloseable {

    private KeycloakProcess keycloak;
    private final PostgreSQL database;
    private final PostOffice post;
    private final Map<String, String> settings;

    private LocalStack(KeycloakProcess keycloak, PostgreSQL database, PostOffice post, Map<String, String> settings) {
        this.keycloak = keycloak;
        this.database = database;
        this.post = post;
        this.settings = settings;
    }

    /**
     * Where things lie and listen.
     *
     * @param project the folder that holds deploy/ and content/
     * @param folder what the servers write; {@code keys} in it is the app's folder of keys
     * @param app the app's address, which Keycloak sends people back to
     */
    record Place(Path project, Path keycloakHome, Path folder, int keycloakPort, int keycloakManagementPort, int mailPort, String app) {

        Path log(String name) {
            return folder.resolve("log").resolve(name + ".log");
        }

        Path keys() {
            return folder.resolve("keys");
        }

        Path mail() {
            return folder.resolve("mail");
        }
    }

    /** Empty servers on free ports for tests; they end with this JVM. */
    public static LocalStack fresh(Path project, Path folder, Secrets secrets, String app) {
        var home = Path.of(System.getProperty("keycloak.home", project.resolve(".local/keycloak").toString()));
        var place = new Place(project, home, folder, Ports.free(), Ports.free(), Ports.free(), app);
        return start(place, secrets, () -> PostgreSQL.fresh(place.log("postgresql")));
    }

    /** Starts both at once and waits for both; if one fails, the other does not stay. */
    static LocalStack start(Place place, Secrets secrets, Supplier<PostgreSQL> databaseStart) {
        var environment = new HashMap<>(secrets.environment());
        environment.put("MIZAN_URL", place.app());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        var post = PostOffice.open(place.mailPort(), place.mail());
        environment.putAll(post.settings());
        var database = CompletableFuture.supplyAsync(databaseStart);
        KeycloakProcess keycloak = null;
        try {
            keycloak = KeycloakProcess.start(new KeycloakProcess.Setup(place.keycloakHome(), place.folder().resolve("keycloak"),
                    place.keycloakPort(), place.keycloakManagementPort(), Realm.local(place.project()),
                    place.project().resolve("deploy/keycloak/theme"), environment, place.log("keycloak")));
            keycloakLeftover(place).remember(keycloak.pid());
            keycloak.awaitReady();
            var settings = new HashMap<>(settings(place, secrets, keycloak, database.join()));
            settings.putAll(post.settings());
            return new LocalStack(keycloak, database.join(), post, Map.copyOf(settings));
        } catch (CannotStart | CompletionException e) {
            if (keycloak != null) {
                keycloak.close();
            }
            post.close();
            database.handle((started, failed) -> started).thenAccept(started -> {
                if (started != null) {
                    started.close();
                }
            }).join();
            throw e instanceof CompletionException && e.getCause() instanceof CannotStart sentence ? sentence : e;
        }
    }

    private static Map<String, String> settings(Place place, Secrets secrets, KeycloakProcess keycloak, PostgreSQL database) {
        var settings = new HashMap<>(database.settings());
        for (var name : secrets.environment().keySet()) {
            if (name.endsWith("_SECRET")) {
                settings.put(name, secrets.get(name));
            }
        }
        settings.put("MIZAN_URL", place.app());
        settings.put("MIZAN_KEYCLOAK_URL", keycloak.address());
        settings.put("MIZAN_KEYS_DIR", place.keys().toAbsolutePath().toString());
        settings.put("MIZAN_KEYS_CREATE", "true");
        return settings;
    }

    static Leftover keycloakLeftover(Place place) {
        return new Leftover(place.folder().resolve("run/keycloak.pid"), KeycloakProcess.mark(place.keycloakHome()));
    }

    /** What the app is told, by the names of its environment. */
    public Map<String, String> settings() {
        return settings;
    }

    public String keycloakAddress() {
        return keycloak.address();
    }

    /** Where mail arrives, Keycloak's and the app's. */
    public PostOffice post() {
        return post;
    }

    /** Takes Keycloak away, as an outage does. */
    public synchronized void stopKeycloak() {
        keycloak.close();
    }

    /** Brings it back, with all that it knew. */
    public synchronized void startKeycloak() {
        keycloak = keycloak.again();
    }

    /** When either ends, with a sentence about that. */
    CompletableFuture<Object> ended() {
        return CompletableFuture.anyOf(keycloak.ended(), database.ended());
    }

    @Override
    public void close() {
        var stopping = CompletableFuture.runAsync(keycloak::close);
        database.close();
        stopping.join();
        post.close();
    }
}
