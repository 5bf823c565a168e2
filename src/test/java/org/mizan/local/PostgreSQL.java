package org.mizan.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A real PostgreSQL as a child process, with a role and a database for Mizan, as production has them. */
public final class PostgreSQL implements AutoCloseable {

    private static final String NAME = "mizan";
    /** Kept, or the logger and its level could be collected. */
    private static final Logger ZONKY = Logger.getLogger("io.zonky.test");

    private final EmbeddedPostgres server;
    private final String password;
    private final Path data;
    private final Path log;

    private PostgreSQL(EmbeddedPostgres server, String password, Path data, Path log) {
        this.server = server;
        this.password = password;
        this.data = data;
        this.log = log;
    }

    /** Empty, on any free port, gone when this JVM ends. Not durable, therefore fast. */
    public static PostgreSQL fresh(Path log) {
        return start(builder(log).setServerConfig("fsync", "off"), "mizan", Path.of(""), log);
    }

    /** Its data stay in the folder, and what it has acknowledged survives a power cut. */
    public static PostgreSQL kept(Path data, int port, String password, Path log) {
        return start(builder(log)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                // The library's defaults are for tests that throw everything away; the last setting wins.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setPort(port)
                // Whoever keeps data stops the app first and then this.
                .setRegisterShutdownHook(false), password, data, log);
    }

    private static EmbeddedPostgres.Builder builder(Path log) {
        ZONKY.setLevel(Level.SEVERE);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "localhost")
                // No socket file: it would lie in /tmp, where another server's may be, and nobody uses it.
                .setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setPGStartupWait(Duration.ofSeconds(60));
    }

    private static PostgreSQL start(EmbeddedPostgres.Builder builder, String password, Path data, Path log) {
        try {
            var server = builder.start();
            prepare(server, password);
            return new PostgreSQL(server, password, data, log);
        } catch (IOException | SQLException e) {
            throw new CannotStart("PostgreSQL did not start: " + e.getMessage() + " (its words: " + log + ")", e);
        }
    }

    /** An ordinary role, not the superuser: a migration that needs more than production grants must fail here too. */
    private static void prepare(EmbeddedPostgres server, String password) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            if (!found(connection, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                run(connection, "create role " + NAME + " login");
            }
            run(connection, "alter role " + NAME + " password '" + password.replace("'", "''") + "'");
            if (!found(connection, "select 1 from pg_database where datname = '" + NAME + "'")) {
                run(connection, "create database " + NAME + " owner " + NAME);
            }
        }
    }

    private static boolean found(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the app is told about its database, by the names of its environment. */
    public Map<String, String> settings() {
        return Map.of(
                "MIZAN_DATABASE_URL", "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME,
                "MIZAN_DATABASE_USER", NAME,
                "MIZAN_DATABASE_PASSWORD", password);
    }

    CompletableFuture<String> ended() {
        // The library's own process is the one that started the server and has ended long since.
        return new Leftover(data.resolve("postmaster.pid"), data.toString()).running()
                .map(server -> server.onExit().thenApply(ended -> "PostgreSQL ended by itself (its words: " + log + ")."))
                .orElseGet(CompletableFuture::new);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
