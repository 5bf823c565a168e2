package org.mizan.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The secrets of an installation, read from files that never lie in the database: {@code <use>-<id>.key}, 32 random bytes in base64.
 *
 * <p>To rotate a key, add a file whose id sorts after the others (a date does): the newest is used, the older ones still read what they
 * once wrote.
 */
public final class Keys {

    private static final int BYTES = 32;
    /** Sorts before every date. */
    private static final String FIRST = "0001";
    private static final Pattern FILE = Pattern.compile("([a-z]+)-([0-9A-Za-z-]+)\\.key");

    private final Map<Use, List<Key>> keys;

    private Keys(Map<Use, List<Key>> keys) {
        this.keys = keys;
    }

    /** What a key is for; its name in lower case begins the file's name. */
    public enum Use {
        /** Encrypts the session cookie. A new key signs everybody out. */
        SESSION,
        /** Encrypts what a browser carries to Keycloak and back. */
        STATE,
        /** Signs the token that every form carries. */
        FORM,
        /** Turns a person who was erased into a mark that names nobody. Never delete one: the marks would be blind. */
        TOMBSTONE,
        /** Wraps the keys of learners. Delete one only when no learner's key is wrapped under it any more. */
        REFLECTIONS,
        /** Signs certificates. Keep old ones: badges that they signed are verified with them. */
        BADGES,
        /** Marks addresses that were invited, and hides those whose mail waits. Keep an old one for 90 days: until then nobody is invited twice. */
        INVITATIONS,
        /** Turns a printed joining code into what is kept of it. Without an old one the codes printed under it open nothing. */
        JOINING;

        private String prefix() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param id what tells the key from others for the same use */
    public record Key(String id, byte[] bytes) {

        @Override
        public String toString() {
            return id; // and never the bytes
        }
    }

    /** What is wrong with a directory of keys, in a sentence for the operator. */
    public static final class Unusable extends RuntimeException {

        Unusable(String sentence) {
            super(sentence);
        }
    }

    /**
     * Reads the keys.
     *
     * @throws Unusable if the directory or a key is missing or broken; the sentence says which and what to do
     */
    public static Keys in(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new Unusable("There is no directory of keys at " + directory + ". Set MIZAN_KEYS_DIR to it,"
                    + " and MIZAN_KEYS_CREATE=true once, to have the keys made.");
        }
        Map<Use, List<Key>> found = new EnumMap<>(Use.class);
        try (Stream<Path> files = Files.list(directory)) {
            files.forEach(file -> read(file, found));
        } catch (IOException unreadable) {
            throw new Unusable("The directory of keys at " + directory + " cannot be read: " + unreadable.getMessage());
        }
        for (Use use : Use.values()) {
            if (!found.containsKey(use)) {
                throw new Unusable("There is no key " + use.prefix() + "-….key in " + directory
                        + ". Restore it from where keys are backed up. Only on a new installation set MIZAN_KEYS_CREATE=true once.");
            }
            found.get(use).sort(Comparator.comparing(Key::id).reversed());
        }
        return new Keys(found);
    }

    /** Makes the keys that are missing; what exists is left alone. Safe when several replicas start at once on one directory. */
    public static void create(Path directory) {
        try {
            Files.createDirectories(directory);
            for (Use use : Use.values()) {
                try (Stream<Path> files = Files.list(directory)) {
                    if (files.anyMatch(file -> file.getFileName().toString().startsWith(use.prefix() + "-"))) {
                        continue;
                    }
                }
                write(directory.resolve(use.prefix() + "-" + FIRST + ".key"));
            }
        } catch (IOException unwritable) {
            throw new Unusable("No keys can be made in " + directory + ": " + unwritable.getMessage());
        }
    }

    public Key newest(Use use) {
        return keys.get(use).get(0);
    }

    /** The newest first. */
    public List<Key> all(Use use) {
        return List.copyOf(keys.get(use));
    }

    public Optional<Key> find(Use use, String id) {
        return keys.get(use).stream().filter(key -> key.id().equals(id)).findFirst();
    }

    private static void write(Path file) throws IOException {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        // Written aside and linked into place, so that nobody ever reads half a key and the first of two writers wins.
        Path aside = Files.createTempFile(file.getParent(), ".", ".new");
        try {
            if (Files.getFileStore(aside).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(aside, Base64.getEncoder().encodeToString(secret) + "\n", StandardOpenOption.WRITE);
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException another) {
            // made by a replica that was faster
        } finally {
            Files.delete(aside);
        }
    }

    private static void read(Path file, Map<Use, List<Key>> found) {
        var name = FILE.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return;
        }
        for (Use use : Use.values()) {
            if (use.prefix().equals(name.group(1))) {
                found.computeIfAbsent(use, any -> new ArrayList<>()).add(new Key(name.group(2), bytes(file)));
            }
        }
    }

    private static byte[] bytes(Path file) {
        try {
            byte[] bytes = Base64.getDecoder().decode(Files.readString(file).strip());
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException | UncheckedIOException | IOException broken) {
            // said below
        }
        throw new Unusable("The key " + file + " cannot be read: it must hold 32 bytes in base64.");
    }
}
