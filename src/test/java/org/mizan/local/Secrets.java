package org.mizan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Passwords and client secrets, made at first start: none is in the repository, and no two machines have the same. */
public final class Secrets {

    private static final List<String> NAMES = List.of(
            "MIZAN_DATABASE_PASSWORD", "MIZAN_CLIENT_SECRET", "MIZAN_ACCOUNTS_SECRET", "MIZAN_ORGANISATIONS_SECRET",
            "MIZAN_PASSWORD_SALMA", "MIZAN_PASSWORD_OMAR", "MIZAN_PASSWORD_HUDA", "MIZAN_PASSWORD_NADIA",
            "KC_BOOTSTRAP_ADMIN_PASSWORD");
    /** Without those that are mistaken for one another when somebody types them. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    public static Secrets fresh() {
        return new Secrets(complete(new Properties()));
    }

    /** Those of the file; what is missing in it is made and written there, for its owner's eyes only. */
    static Secrets kept(Path file) {
        var known = new Properties();
        try {
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    known.load(reader);
                }
            }
            var all = complete(known);
            if (all.size() > known.size()) {
                write(file, all);
            }
            return new Secrets(all);
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart("The passwords in " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** By the names under which the realm and the app know them. */
    public Map<String, String> environment() {
        return values;
    }

    public String password(String person) {
        return get("MIZAN_PASSWORD_" + person.toUpperCase(Locale.ROOT));
    }

    String get(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }

    private static Map<String, String> complete(Properties known) {
        var all = new TreeMap<String, String>();
        NAMES.forEach(name -> all.put(name, made()));
        known.stringPropertyNames().forEach(name -> all.put(name, known.getProperty(name)));
        return Map.copyOf(all);
    }

    /** A properties file that only its owner may read. */
    static void write(Path file, Map<String, String> all) {
        var text = new StringBuilder("# Made by the local run, for this machine alone.\n");
        new TreeMap<>(all).forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new CannotStart(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void create(Path file) throws IOException {
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    /** Three groups of four letters: 59 bits. */
    private static String made() {
        var made = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            made.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return made.toString();
    }
}
