package org.mizan.content;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A content folder on disk. Hidden files are left out, and so are links that lead out of the folder and files that are too large. */
public final class FolderSource implements Source {

    /** Larger than any file of a course may be; what is larger is not read into memory. */
    private static final long LARGEST = 8 << 20;

    private final Path root;

    /** @throws IOException if the folder is not there or may not be read */
    public FolderSource(Path folder) throws IOException {
        root = folder.toRealPath();
        try (var entries = Files.newDirectoryStream(root)) {
            entries.iterator().hasNext();
        }
    }

    @Override
    public SortedSet<String> paths() {
        return new TreeSet<>(stamps().keySet());
    }

    /** Every file with a word that changes when the file does: cheap to compare. */
    public SortedMap<String, String> stamps() {
        SortedMap<String, String> stamps = new TreeMap<>();
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), 32, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.equals(root) || !hidden(folder) && inside(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && attributes.size() <= LARGEST && !hidden(file) && inside(file)) {
                        stamps.put(name(file), attributes.lastModifiedTime().toMillis() + " " + attributes.size());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException interrupted) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException gone) {
            return new TreeMap<>();
        }
        return stamps;
    }

    @Override
    public Optional<byte[]> read(String path) {
        try {
            Path file = root.resolve(path);
            return inside(file) && Files.isRegularFile(file) && Files.size(file) <= LARGEST ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static boolean hidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private boolean inside(Path file) {
        try {
            return file.toRealPath().startsWith(root);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
