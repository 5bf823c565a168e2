package org.mizan.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * {@code mvn -Plocal} (argument {@code app}): PostgreSQL, Keycloak and the packaged app, until Ctrl-C.
 * {@code mvn -Pdev} (argument {@code services}): PostgreSQL and Keycloak, beside which Maven then runs Quarkus dev mode.
 */
public final class LocalRun {

    private static final int APP = 8080;
    private static final int APP_MANAGEMENT = 9000;
    private static final int KEYCLOAK = 8180;
    private static final int KEYCLOAK_MANAGEMENT = 9180;
    private static final int DATABASE = 5433;
    /** Fixed, because Keycloak keeps it with its realm. */
    private static final int MAIL = 3025;

    private final Path project = Path.of(System.getProperty("project.basedir", ".")).toAbsolutePath().normalize();
    private final Path folder = project.resolve(".local");
    private final Path databaseFolder = folder.resolve("postgresql");
    private final LocalStack.Place place = new LocalStack.Place(project, Path.of(System.getProperty("keycloak.home", "")), folder,
            KEYCLOAK, KEYCLOAK_MANAGEMENT, MAIL, "http://localhost:" + APP);
    /** Down when somebody asked for the end. */
    private final CountDownLatch stopped = new CountDownLatch(1);
    /** Down when nothing is being started any more, so that whatever runs is known and can be stopped. */
    private final CountDownLatch idle = new CountDownLatch(1);
    private @Nullable FileLock only;
    private volatile @Nullable LocalStack stack;
    private volatile @Nullable App app;

    /** Ends the JVM itself: an exception that left this method would be printed by Maven as a stack trace. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        // The database's library brings this log manager and complains if another is there first.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        var run = new LocalRun();
        try {
            run.run(arguments.length == 0 || arguments[0].equals("app"));
        } catch (CannotStart e) {
            run.idle.countDown();
            // Ctrl-C reaches the children too, and may reach them first: then nothing is wrong.
            if (!run.stopsWithin(500)) {
                say("");
                say("Mizan does not run. " + e.getMessage());
                System.exit(1);
            }
        } catch (InterruptedException e) {
            run.idle.countDown();
        }
        if (run.stopping()) {
            // The shutdown hook is at work and ends this JVM; Maven need not report a success meanwhile.
            new CountDownLatch(1).await();
        }
    }

    private void run(boolean withApp) throws InterruptedException, ExecutionException {
        if (!withApp) {
            requireMavenForDevMode(System.getProperty("maven.version", ""));
        }
        lock();
        var starter = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(starter), "stop"));
        var services = startServices();
        if (withApp) {
            runApp(services);
        }
        idle.countDown();
    }

    static void requireMavenForDevMode(String version) {
        if (version.matches("3\\.[0-8]\\..*")) {
            throw new CannotStart("mvn -Pdev is Quarkus's dev mode, which needs Maven 3.9 or newer; this is Maven " + version
                    + ". With this one, mvn -Plocal runs Mizan and re-reads lessons that changed.");
        }
    }

    private LocalStack startServices() {
        endLeftovers();
        Ports.require(List.of(new Ports.Wanted(APP, "Mizan"), new Ports.Wanted(APP_MANAGEMENT, "Mizan's health and metrics"),
                new Ports.Wanted(KEYCLOAK, "Keycloak"), new Ports.Wanted(KEYCLOAK_MANAGEMENT, "Keycloak's health"),
                new Ports.Wanted(DATABASE, "PostgreSQL"), new Ports.Wanted(MAIL, "mail")));
        var secrets = Secrets.kept(folder.resolve("secrets.properties"));
        say("PostgreSQL and Keycloak are starting (the first time takes about a minute) …");
        var started = LocalStack.start(place, secrets,
                () -> PostgreSQL.kept(databaseFolder, DATABASE, secrets.get("MIZAN_DATABASE_PASSWORD"), place.log("postgresql")));
        stack = started;
        writeForDevMode(started.settings(), properties());
        introduce(secrets);
        return started;
    }

    private void runApp(LocalStack services) throws InterruptedException, ExecutionException {
        var started = App.start(new App.Setup(project, APP, APP_MANAGEMENT, services.settings(), properties(), Optional.empty()));
        app = started;
        App.leftover(project, folder).remember(started.pid());
        started.awaitReady();
        say("");
        say("Ready: " + started.address() + "   (Ctrl-C stops everything; your data stay in .local)");
        idle.countDown();
        throw new CannotStart(String.valueOf(CompletableFuture.anyOf(started.ended(), services.ended()).get()));
    }

    /** For authors: lessons that changed are read again, and problems are shown instead of refused. */
    private Map<String, String> properties() {
        var properties = new TreeMap<>(Map.of("mizan.content.directory", project.resolve("content").toString(),
                "mizan.content.reload", "true", "mizan.content.problems", "show"));
        // What was given to Maven as -Dmizan.… is meant for the app.
        for (var name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith("mizan.")) {
                properties.put(name, System.getProperty(name));
            }
        }
        return properties;
    }

    /** Held until this JVM ends, however it ends: two runs in one folder would fight for its data. */
    private void lock() {
        try {
            Files.createDirectories(folder.resolve("run"));
            @SuppressWarnings("resource") // Closing it would give up the lock.
            var channel = FileChannel.open(folder.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            only = channel.tryLock();
        } catch (OverlappingFileLockException held) {
            only = null;
        } catch (IOException e) {
            throw new CannotStart(folder + " cannot be written: " + e.getMessage(), e);
        }
        if (only == null) {
            throw new CannotStart("Mizan already runs from this folder: stop that run (Ctrl-C in its window), then start again.");
        }
    }

    /** Children of an earlier run that was killed, found by their pid files. The app first, or it would log its lost database. */
    private void endLeftovers() {
        var ended = new ArrayList<String>();
        if (App.leftover(project, folder).end()) {
            ended.add("the app");
        }
        if (LocalStack.keycloakLeftover(place).end()) {
            ended.add("Keycloak");
        }
        if (new Leftover(databaseFolder.resolve("postmaster.pid"), databaseFolder.toString()).end()) {
            ended.add("PostgreSQL");
        }
        if (!ended.isEmpty()) {
            say("An earlier run was killed and left " + String.join(", ", ended) + " behind; ended now.");
        }
    }

    /** Quarkus dev mode reads this file; see profile dev in pom.xml. */
    private void writeForDevMode(Map<String, String> settings, Map<String, String> properties) {
        var all = new TreeMap<>(settings);
        all.putAll(properties);
        Secrets.write(folder.resolve("dev.properties"), all);
    }

    private void introduce(Secrets secrets) {
        say("");
        say("  Mizan      http://localhost:" + APP + "      its health and metrics http://localhost:" + APP_MANAGEMENT + "/q/health  /q/metrics");
        say("  Keycloak   http://localhost:" + KEYCLOAK + "      admin   " + secrets.get("KC_BOOTSTRAP_ADMIN_PASSWORD"));
        say("  PostgreSQL localhost:" + DATABASE + "/mizan      mizan   " + secrets.get("MIZAN_DATABASE_PASSWORD"));
        say("  Mail       none leaves this machine: what is sent lies in " + project.relativize(place.mail()) + " as files (.eml)");
        say("");
        say("  Sign in as  salma   learner                 " + secrets.password("salma"));
        say("              omar    instructor              " + secrets.password("omar"));
        say("              huda    organisation manager    " + secrets.password("huda"));
        say("              nadia   site admin              " + secrets.password("nadia"));
        say("");
    }

    /** To be interrupted means that it stops: whoever asks for the end wakes the thread that starts. */
    private boolean stopsWithin(int milliseconds) {
        try {
            return stopped.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private boolean stopping() {
        return stopped.getCount() == 0;
    }

    /** The app before its database, so that requests under way are answered. */
    private void stop(Thread starter) {
        stopped.countDown();
        starter.interrupt();
        try {
            idle.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var app = this.app;
        if (app != null) {
            app.close();
            App.leftover(project, folder).forget();
        }
        var stack = this.stack;
        if (stack != null) {
            stack.close();
            LocalStack.keycloakLeftover(place).forget();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
