package org.mizan.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds a Chromium on this machine and, where it may, installs Debian's. Never skips: a skipped browser test looks green. */
final class BrowserFinder {

    private static final List<String> NAMES = List.of("chromium", "chromium-headless-shell", "chromium-browser",
            "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge", "Google Chrome", "Chromium");
    private static final List<String> FOLDERS = List.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS", "/Applications/Chromium.app/Contents/MacOS");

    private final Function<String, Optional<String>> named;
    private final List<Path> folders;

    /** @param named looks up {@code browser.path} among system properties and the rest in the environment */
    BrowserFinder(Function<String, Optional<String>> named, List<Path> folders) {
        this.named = named;
        this.folders = folders;
    }

    /** On this machine; installs one if there is none, this is Debian and we are root. */
    static Path chromium() {
        var here = new BrowserFinder(name -> Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(name))),
                folders(System.getenv().getOrDefault("PATH", "")));
        return here.find().or(() -> {
            install();
            return here.find();
        }).orElseThrow(() -> new IllegalStateException("No Chromium found. Install it (Debian: apt-get install chromium), or name one"
                + " with -Dbrowser.path=/path or CHROME_PATH. The journeys do not run without one."));
    }

    private static List<Path> folders(String path) {
        return Stream.concat(Stream.of(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty()), FOLDERS.stream())
                .map(Path::of).toList();
    }

    /** @throws IllegalStateException if one is named that is none */
    Optional<Path> find() {
        for (var name : List.of("browser.path", "CHROME_PATH", "CHROME_BIN")) {
            var path = named.apply(name).filter(value -> !value.isBlank()).map(Path::of);
            if (path.isPresent()) {
                if (!Files.isExecutable(path.get())) {
                    throw new IllegalStateException("The browser that " + name + " names is not executable: " + path.get());
                }
                return path;
            }
        }
        return NAMES.stream().flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file)).findFirst();
    }

    private static void install() {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get")) || !"root".equals(System.getProperty("user.name"))) {
            return;
        }
        apt(300, List.of("update"));
        apt(540, List.of("-y", "--no-install-recommends", "install", "chromium", "fonts-noto-core"));
    }

    private static void apt(int seconds, List<String> arguments) {
        var command = new ArrayList<>(List.of("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"));
        command.addAll(arguments);
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(Files.createDirectories(Path.of("target")).resolve("browser-install.log").toFile());
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
