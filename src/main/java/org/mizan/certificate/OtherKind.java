package org.mizan.certificate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.mizan.language.Language;

/** What the command {@code verify} can look at beside badges; the feature that writes such files knows how. */
public interface OtherKind {

    /**
     * Looks at a file.
     *
     * @param key the file of a key that whoever asks trusts
     * @return empty if the file is not of this kind
     * @throws IOException if it, or the key, cannot be read
     */
    Optional<Report> verify(Path file, Optional<Path> key, Fetching fetching, Language language) throws IOException;

    /**
     * @param good  whether it is verified
     * @param lines what is told, line by line
     */
    record Report(boolean good, List<String> lines) {

        public Report {
            lines = List.copyOf(lines);
        }
    }
}
