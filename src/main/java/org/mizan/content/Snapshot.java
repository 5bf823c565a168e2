package org.mizan.content;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Files as they were at one moment, in memory: what is compiled is what is hashed, kept and shown. */
public final class Snapshot implements Source {

    private final SortedMap<String, byte[]> files;

    private Snapshot(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    public static Snapshot of(Source source) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        source.paths().forEach(path -> source.read(path).ifPresent(bytes -> files.put(path, bytes)));
        return new Snapshot(files);
    }

    public static Snapshot of(Map<String, byte[]> files) {
        return new Snapshot(new TreeMap<>(files));
    }

    /** The same files with others laid over them: as a library would read with a lesson of another day in it. */
    Snapshot with(Map<String, byte[]> others) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.putAll(others);
        return new Snapshot(all);
    }

    /** The same files but those whose path begins so: a translation that came later is no part of the lesson of another day. */
    Snapshot without(String beginning) {
        SortedMap<String, byte[]> others = new TreeMap<>(files);
        others.keySet().removeIf(path -> path.startsWith(beginning));
        return new Snapshot(others);
    }

    @Override
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet((SortedSet<String>) files.keySet());
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Changes whenever any file does. */
    String version() {
        SortedMap<String, String> parts = new TreeMap<>();
        files.forEach((path, bytes) -> parts.put(path, Hashes.of(bytes)));
        return Hashes.ofParts(parts).value();
    }
}
