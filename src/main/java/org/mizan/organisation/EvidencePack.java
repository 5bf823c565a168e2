package org.mizan.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.mizan.certificate.DetachedSignature;
import org.mizan.certificate.IssuerKey;

/**
 * Evidence as the files that somebody is given, by their names: the chain of lines, its signature, a page to read, how to verify it, and the key.
 */
record EvidencePack(Map<String, byte[]> parts) {

    static final String LINES = "evidence.jsonl";
    static final String SIGNATURE = "evidence.jws";
    static final String PAGE = "evidence.html";
    static final String README = "README.txt";
    static final String KEY = "key.jwk";
    static final List<String> ALL = List.of(README, PAGE, LINES, SIGNATURE, KEY);

    /** In bytes, of one part; the largest pack has some 50 MB of lines. */
    static final int LARGEST = 96 * 1024 * 1024;

    /** Signs evidence and packs it. */
    static EvidencePack of(Evidence evidence, IssuerKey key) {
        return of(evidence.chained(), key);
    }

    static EvidencePack of(Evidence.Chained chained, IssuerKey key) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(README, EvidencePage.readme());
        parts.put(PAGE, EvidencePage.of(EvidenceChain.read(chained.file()).lines().stream().map(Optional::orElseThrow).toList()));
        parts.put(LINES, chained.file());
        parts.put(SIGNATURE, DetachedSignature.over(chained.file(), key).getBytes(UTF_8));
        parts.put(KEY, key.jwk().getBytes(UTF_8));
        return new EvidencePack(parts);
    }

    byte[] zip(Instant made) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.ofInstant(made, ZoneOffset.UTC));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * Takes a zip apart.
     *
     * @throws IOException if it cannot be read, holds too much, or its table of contents says otherwise than what stands in it: then two programs
     *                     would unpack two things
     */
    static EvidencePack read(Path file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile(), UTF_8); var entries = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)), UTF_8)) {
            for (ZipEntry listed : Collections.list(zip.entries())) {
                ZipEntry entry = entries.getNextEntry();
                byte[] bytes = entries.readNBytes(LARGEST + 1);
                if (entry == null || !entry.getName().equals(listed.getName()) || bytes.length > LARGEST || parts.size() > ALL.size()
                        || !Arrays.equals(bytes, zip.getInputStream(listed).readNBytes(LARGEST + 1)) || parts.put(entry.getName(), bytes) != null) {
                    throw new ZipException("no such zip is written here");
                }
            }
            if (entries.getNextEntry() != null) {
                throw new ZipException("more in it than it lists");
            }
        } catch (IllegalArgumentException notText) {
            throw new ZipException("names that are no text");
        }
        return new EvidencePack(parts);
    }
}
