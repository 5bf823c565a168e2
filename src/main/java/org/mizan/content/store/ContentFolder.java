package org.mizan.content.store;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the content folder: where it was told to be, where the app is started, or beside the app. */
final class ContentFolder {

    static Path find(Optional<String> told) {
        return told.filter(directory -> !directory.isBlank()).map(Path::of).orElseGet(ContentFolder::usual);
    }

    private static Path usual() {
        Path here = Path.of("content");
        return Stream.concat(Stream.of(here), besideTheApp().stream()).filter(Files::isDirectory).findFirst().orElse(here);
    }

    /** In a container {@code content} lies beside {@code quarkus-run.jar}, in a checkout two folders above it. */
    private static List<Path> besideTheApp() {
        try {
            var place = ContentFolder.class.getProtectionDomain().getCodeSource();
            if (place == null) {
                return List.of();
            }
            // …/quarkus-app/app/mizan.jar
            Path app = Path.of(place.getLocation().toURI()).toAbsolutePath();
            return Stream.iterate(app.getParent(), folder -> folder != null, Path::getParent).limit(4).map(folder -> folder.resolve("content"))
                    .toList();
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            return List.of();
        }
    }

    private ContentFolder() {
    }
}
