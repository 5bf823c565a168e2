package org.mizan.content;

import java.util.Optional;
import java.util.SortedSet;

/** Files of a content folder, wherever they lie: on disk or in kept revisions. */
public interface Source {

    /** Paths relative to the content folder, with slashes; links that lead out of the folder are left out. */
    SortedSet<String> paths();

    /** The bytes of a file; empty if it cannot be read. */
    Optional<byte[]> read(String path);
}
