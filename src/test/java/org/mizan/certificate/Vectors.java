package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 1EdTech's published credentials, good ones and bad ones. */
final class Vectors {

    static final Path FOLDER = Path.of("src/test/resources/certificate/ob30");
    static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final String LIST = "https://raw.githubusercontent.com/1EdTech/digital-credentials-public-validator/refs/heads/main/"
            + "inspector-vc/src/test/resources/ob30/bit-string-list/testlist";

    /** The network as the vectors need it: one list. */
    static final Fetching NETWORK = address -> address.equals(URI.create(LIST)) ? Optional.of(bytes("bit-string-list/testlist")) : Optional.empty();

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), UTF_8);
    }

    static Verification verify(String name) {
        return new Verifier(TODAY, NETWORK).verify(bytes(name));
    }

    static Verification verifyText(String text) {
        return new Verifier(TODAY, NETWORK).verify(text.getBytes(UTF_8));
    }

    /** File name to whether 1EdTech's own validator takes it. */
    static Map<String, Boolean> expected() {
        var expected = new java.util.LinkedHashMap<String, Boolean>();
        for (String line : text("expected-validity.csv").lines().toList()) {
            List<String> parts = List.of(line.split(","));
            expected.put(parts.get(0), Boolean.valueOf(parts.get(1)));
        }
        return expected;
    }

    private Vectors() {
    }
}
