package org.mizan.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A real Keycloak, unpacked by Maven, as a child process with a database file of its own. */
public final class KeycloakProcess implements AutoCloseable {

    private static final String REALM = "mizan";
    // Tried: these flags save 1.5 s of start and 190 MB; more compilation or another collector gains nothing here.
    private static final List<String> JVM = List.of("-Xms64m", "-Xmx384m", "-XX:MaxMetaspaceSize=256m", "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US");
    // What bin/kc.sh gives; launched without the script, which would keep a shell between us and the server.
    private static final List<String> AS_ITS_SCRIPT = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true", "-Dquarkus-log-max-startup-records=10000");
    private static final List<String> BUILD = List.of("build", "--db=dev-file", "--health-enabled=true", "--cache=local");

    private final Child child;
    private final Setup setup;

    private KeycloakProcess(Child child, Setup setup) {
        this.child = child;
        this.setup = setup;
    }

    /**
     * @param home where Maven unpacked it
     * @param database folder of its database; created with the realm in it if there is none
     * @param realm the realm's JSON, as {@link Realm} makes it
     * @param environment what the realm's placeholders stand for
     */
    public record Setup(Path home, Path database, int port, int managementPort, String realm, Path themes,
            Map<String, String> environment, Path log) {
    }

    /** Starts it; {@link #awaitReady} tells when it answers. */
    public static KeycloakProcess start(Setup setup) {
        var home = setup.home().toAbsolutePath();
        try {
            requireWhole(home);
            buildOnce(home);
            linkThemes(setup.themes(), home.resolve("themes"));
            bringRealm(setup.realm(), home.resolve("data/import"));
            Files.createDirectories(setup.database());
        } catch (IOException e) {
            throw new CannotStart("Keycloak cannot be prepared in " + home + ": " + e.getMessage(), e);
        }
        var arguments = java(home, List.of("start", "--optimized", "--import-realm",
                // Given to `build` alone it is not kept, and Keycloak opens a cluster port to the network.
                "--cache=local",
                "--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + setup.port(), "--hostname-strict=false",
                "--http-management-host=127.0.0.1", "--http-management-port=" + setup.managementPort(),
                // A changed theme shows at the next reload of its page.
                "--spi-theme--static-max-age=-1", "--spi-theme--cache-themes=false", "--spi-theme--cache-templates=false",
                "--db-url=jdbc:h2:file:" + setup.database().toAbsolutePath().resolve("keycloakdb")
                        + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=0"));
        var child = Child.java("Keycloak", arguments, setup.environment(), home, Optional.of(setup.log()));
        return new KeycloakProcess(child, setup);
    }

    /** Its discovery document is the last thing to answer; before that it says 503. */
    public KeycloakProcess awaitReady() {
        child.awaitOk(URI.create(address() + "/realms/" + REALM + "/.well-known/openid-configuration"), Duration.ofMinutes(5));
        return this;
    }

    /** The same one again, on the same port and data, after it was closed. */
    KeycloakProcess again() {
        return start(setup).awaitReady();
    }

    public String address() {
        return "http://localhost:" + setup.port();
    }

    public long pid() {
        return child.pid();
    }

    CompletableFuture<String> ended() {
        return child.ended();
    }

    @Override
    public void close() {
        child.close();
    }

    /** What its command line says, and no other process's. */
    static String mark(Path home) {
        return "-Dkc.home.dir=" + home.toAbsolutePath();
    }

    private static void requireWhole(Path home) {
        if (!Files.isRegularFile(home.resolve("lib/quarkus-run.jar")) || !Files.isRegularFile(home.resolve("version.txt"))) {
            throw new CannotStart("Keycloak is not, or not wholly, unpacked in " + home + ": delete that folder and "
                    + home.resolveSibling(".markers") + ", then start again.");
        }
    }

    /** Keycloak compiles its configuration once (about 15 s); the result stays with the unpacked folder. */
    private static void buildOnce(Path home) throws IOException {
        var marker = home.resolve(".built");
        var wanted = String.join(" ", BUILD);
        if (Files.exists(marker) && Files.readString(marker).equals(wanted)) {
            return;
        }
        var log = home.resolve("build.log");
        try (var build = Child.java("Keycloak's build", java(home, BUILD), Map.of(), home, Optional.of(log))) {
            if (build.waitFor() != 0) {
                throw new CannotStart("Keycloak cannot be built: delete " + home + " and " + home.resolveSibling(".markers")
                        + ", then start again (its words: " + log + ").");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while Keycloak was built.", e);
        }
        Files.writeString(marker, wanted);
    }

    private static List<String> java(Path home, List<String> arguments) {
        var all = new ArrayList<>(JVM);
        all.addAll(AS_ITS_SCRIPT);
        all.addAll(List.of(mark(home), "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp", home.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        all.addAll(arguments);
        return all;
    }

    /** Links, so that an edited theme is the running one. Without Mizan's theme Keycloak wears its own. */
    private static void linkThemes(Path themes, Path into) throws IOException {
        Files.createDirectories(into);
        if (!Files.isDirectory(themes)) {
            return;
        }
        try (var found = Files.list(themes)) {
            for (var theme : found.filter(Files::isDirectory).toList()) {
                var link = into.resolve(theme.getFileName());
                if (Files.isSymbolicLink(link)) {
                    Files.delete(link);
                }
                if (!Files.exists(link)) {
                    Files.createSymbolicLink(link, theme.toAbsolutePath());
                }
            }
        }
    }

    /** Written beside and moved: another run of the same Keycloak may be reading the folder. */
    private static void bringRealm(String realm, Path imports) throws IOException {
        Files.createDirectories(imports);
        var fresh = Files.createTempFile(imports.getParent(), "realm", ".json");
        Files.writeString(fresh, realm);
        Files.move(fresh, imports.resolve("mizan-realm.json"), StandardCopyOption.ATOMIC_MOVE);
    }
}
