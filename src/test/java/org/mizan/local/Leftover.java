package org.mizan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that an earlier run may have left behind because it was killed and could not stop its children.
 *
 * @param file whose first line is its process id
 * @param mark what its command line contains if it is ours: process ids are given out again
 */
record Leftover(Path file, String mark) {

    /** Remembers a child for the next start. */
    void remember(long pid) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, pid + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it if it is still there and really ours. */
    boolean end() {
        var running = running();
        running.ifPresent(Leftover::end);
        return running.isPresent();
    }

    Optional<ProcessHandle> running() {
        return pid().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive).filter(this::isOurs);
    }

    private Optional<Long> pid() {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(String::strip).filter(line -> line.matches("\\d{1,10}")).map(Long::valueOf);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return commandLine(process).contains(mark);
    }

    /** From /proc where there is one: the JDK shortens long command lines. */
    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException noSuchFolder) {
            return process.info().commandLine().orElse("");
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(15, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
