package org.mizan.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Something to send, compressed once and held as small as it goes.
 *
 * @param gzip   compressed for every client; empty for bytes that are compressed by themselves
 * @param plain  as they are; empty when they can be had from {@code gzip}
 * @param digest a digest of the plain bytes, from which the entity tags are made
 */
record Encoded(Optional<byte[]> plain, Optional<byte[]> gzip, Optional<byte[]> brotli, String digest) {

    /** Text that compresses well. */
    static Encoded text(byte[] bytes, int brotliQuality) {
        return new Encoded(Optional.empty(), Optional.of(Compression.gzip(bytes)), Compression.brotli(bytes, brotliQuality), digest(bytes));
    }

    /** Bytes that no compression makes smaller, such as fonts. */
    static Encoded asIs(byte[] bytes) {
        return new Encoded(Optional.of(bytes), Optional.empty(), Optional.empty(), digest(bytes));
    }

    /** The smallest that the client can read; {@code acceptEncoding} is the header's value. */
    Variant variantFor(@Nullable String acceptEncoding) {
        if (brotli.isPresent() && accepts(acceptEncoding, "br")) {
            return new Variant(brotli.get(), Optional.of("br"), '"' + digest + "-br\"");
        }
        if (gzip.isPresent() && accepts(acceptEncoding, "gzip")) {
            return new Variant(gzip.get(), Optional.of("gzip"), '"' + digest + "-gz\"");
        }
        return new Variant(plain.orElseGet(() -> Compression.gunzip(gzip.orElseThrow())), Optional.empty(), '"' + digest + '"');
    }

    /** Bytes of memory that it holds. */
    int size() {
        return plain.map(b -> b.length).orElse(0) + gzip.map(b -> b.length).orElse(0) + brotli.map(b -> b.length).orElse(0);
    }

    private static boolean accepts(@Nullable String acceptEncoding, String encoding) {
        return acceptEncoding != null && Arrays.stream(acceptEncoding.split(",")).map(String::strip)
                .anyMatch(offer -> offer.equals(encoding) || offer.startsWith(encoding + ";") && !offer.matches(".*;\\s*q=0(\\.0*)?"));
    }

    static String digest(byte[]... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha.update(part);
            }
            return HexFormat.of().formatHex(sha.digest(), 0, 8);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * One way to send it.
     *
     * @param etag strong, with its quotation marks
     */
    record Variant(byte[] bytes, Optional<String> contentEncoding, String etag) {

        /** Whether the client says that it already has these very bytes ({@code If-None-Match}). */
        boolean alreadyHeld(@Nullable String ifNoneMatch) {
            return ifNoneMatch != null && (ifNoneMatch.strip().equals("*")
                    || Arrays.stream(ifNoneMatch.split(",")).map(tag -> tag.strip().replaceFirst("^W/", "")).anyMatch(etag::equals));
        }
    }
}
