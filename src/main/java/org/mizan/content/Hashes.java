package org.mizan.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.mizan.course.ContentHash;

/**
 * Hashes of lessons and courses. The same files give the same hash wherever they come from: the shipped folder, a checkout with other line
 * ends, or a kept revision.
 */
public final class Hashes {

    /** SHA-256 of bytes, in 64 hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /**
     * Over the named files of a source: Markdown and YAML with LF and in NFC, everything else byte by byte.
     *
     * @param folder is cut off the names, so that a lesson keeps its hash when its course is renamed
     */
    static ContentHash ofFiles(Source source, Iterable<String> paths, String folder) {
        SortedMap<String, String> parts = new TreeMap<>();
        for (String path : paths) {
            Optional<byte[]> bytes = source.read(path);
            bytes.ifPresent(read -> parts.put(path.startsWith(folder) ? path.substring(folder.length()) : path, of(isText(path) ? normal(read) : read)));
        }
        return ofParts(parts);
    }

    /** Over names and what stands for each; order is that of the names. */
    static ContentHash ofParts(SortedMap<String, String> parts) {
        MessageDigest digest = digest();
        for (Map.Entry<String, String> part : parts.entrySet()) {
            digest.update((part.getKey() + "\n" + part.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static boolean isText(String path) {
        return path.endsWith(".md") || path.endsWith(".yaml");
    }

    private static byte[] normal(byte[] bytes) {
        String text = TextFile.of("", new String(bytes, StandardCharsets.UTF_8)).text();
        return Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Hashes() {
    }
}
