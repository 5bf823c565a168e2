package org.mizan.local;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A Java program as a child process: no shell between, so signals reach it and one process id names it. */
final class Child implements AutoCloseable {

    private final String name;
    private final Process process;
    private final Optional<Path> log;

    private Child(String name, Process process, Optional<Path> log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** @param log a file for what it prints; empty prints it here */
    static Child java(String name, List<String> arguments, Map<String, String> environment, Path folder, Optional<Path> log) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        // A setting that whoever started us made for their own JVM is not for ours.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        try {
            if (log.isPresent()) {
                Files.createDirectories(log.get().toAbsolutePath().getParent());
                builder.redirectErrorStream(true).redirectOutput(log.get().toFile());
            } else {
                builder.inheritIO();
            }
            builder.redirectInput(ProcessBuilder.Redirect.from(new File(File.separatorChar == '/' ? "/dev/null" : "NUL")));
            return new Child(name, builder.start(), log);
        } catch (IOException e) {
            throw new CannotStart(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Waits until an address answers 200. A port that is open says too little: servers listen before they can answer. */
    void awaitOk(URI address, Duration patience) {
        var http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (System.nanoTime() < end) {
                if (!process.isAlive()) {
                    throw new CannotStart(name + " ended while it started (exit code " + process.exitValue() + ")" + why());
                }
                try {
                    if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Not listening, or not answering: ask again.
                }
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while " + name + " started.", e);
        }
        throw new CannotStart(name + " was not ready after " + patience.toSeconds() + " seconds" + why());
    }

    /** The last line of its log that tells of an error, and where the rest is. */
    private String why() {
        if (log.isEmpty()) {
            return "; its own words are above.";
        }
        var error = errors(log.get());
        return (error.isEmpty() ? "" : ": " + error) + " (all of it: " + log.get() + ")";
    }

    private static String errors(Path log) {
        try {
            var text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            return text.lines().filter(line -> line.contains("ERROR")).map(line -> line.replaceFirst("^.*?ERROR\\W*", ""))
                    .filter(line -> !line.isBlank()).findFirst().map(line -> line.length() > 300 ? line.substring(0, 300) + "…" : line).orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }

    long pid() {
        return process.pid();
    }

    /** When it ends, with a sentence about that; for what should not end by itself. */
    CompletableFuture<String> ended() {
        return process.onExit().thenApply(ended -> name + " ended by itself (exit code " + ended.exitValue() + ")" + why());
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** As the kernel or an impatient operator would: no time to finish anything. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
