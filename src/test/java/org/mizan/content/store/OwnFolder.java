package org.mizan.content.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

import org.mizan.content.Folders;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Runs tests on a small content folder of their own, which they may change. */
public class OwnFolder implements QuarkusTestProfile {

    public static final Path FOLDER = Path.of("target", "own-content").toAbsolutePath();

    @Override
    public Map<String, String> getConfigOverrides() {
        reset();
        return Map.of("mizan.content.directory", FOLDER.toString(), "mizan.content.reload", "true", "mizan.content.problems", "show",
                "mizan.content.languages", "ar,en,fr");
    }

    public static void reset() {
        if (Files.exists(FOLDER)) {
            try (var files = Files.walk(FOLDER)) {
                files.sorted(Comparator.reverseOrder()).forEach(OwnFolder::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Folders.write(FOLDER, Folders.small());
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
