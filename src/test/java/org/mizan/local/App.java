package org.mizan.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The packaged app as a child process, as production runs it. */
public final class App implements AutoCloseable {

    private final Child child;
    private final Setup setup;

    private App(Child child, Setup setup) {
        this.child = child;
        this.setup = setup;
    }

    /**
     * @param environment the MIZAN_ settings
     * @param properties system properties: other settings of the app
     * @param log a file for what it prints; empty prints it here
     */
    public record Setup(Path project, int port, int managementPort, Map<String, String> environment,
            Map<String, String> properties, Optional<Path> log) {

        private Path jar() {
            return project.toAbsolutePath().resolve("target/quarkus-app/quarkus-run.jar");
        }
    }

    /** Starts it; {@link #awaitReady} tells when it answers. */
    public static App start(Setup setup) {
        if (!Files.isRegularFile(setup.jar())) {
            throw new CannotStart("The app is not built: " + setup.jar() + " is missing.");
        }
        var environment = new HashMap<>(setup.environment());
        environment.put("MIZAN_PORT", Integer.toString(setup.port()));
        environment.put("MIZAN_MANAGEMENT_PORT", Integer.toString(setup.managementPort()));
        environment.put("MIZAN_LOG_JSON", "false");
        // It runs for minutes: code that is compiled soon serves it better than code that is compiled well.
        var arguments = new ArrayList<>(List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-Dquarkus.http.host=localhost", "-Dquarkus.management.host=localhost"));
        setup.properties().forEach((name, value) -> arguments.add("-D" + name + "=" + value));
        arguments.addAll(List.of("-jar", setup.jar().toString()));
        return new App(Child.java("The app", arguments, environment, setup.project(), setup.log()), setup);
    }

    public App awaitReady() {
        child.awaitOk(URI.create("http://localhost:" + setup.managementPort() + "/q/health/ready"), Duration.ofMinutes(4));
        return this;
    }

    public String address() {
        return "http://localhost:" + setup.port();
    }

    public String managementAddress() {
        return "http://localhost:" + setup.managementPort();
    }

    /** The same app again, on the same ports and data. */
    public App restart() {
        close();
        return start(setup).awaitReady();
    }

    /** Ends it as a power cut would. */
    public void kill() {
        child.kill();
    }

    long pid() {
        return child.pid();
    }

    CompletableFuture<String> ended() {
        return child.ended();
    }

    @Override
    public void close() {
        child.close();
    }

    static Leftover leftover(Path project, Path folder) {
        return new Leftover(folder.resolve("run/app.pid"), project.toAbsolutePath().resolve("target/quarkus-app/quarkus-run.jar").toString());
    }
}
