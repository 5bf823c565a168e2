package org.mizan.certificate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Bitstring Status List 1.0, section 3: one bit for each certificate, the first being the highest of the first byte; compressed. */
final class StatusList {

    /** As many as the specification asks for, so that the address of a list tells little about who looks. */
    static final int SIZE = 131_072;
    private static final long LARGEST = 1L << 27;

    static String encode(BitSet set) {
        byte[] bits = new byte[SIZE / 8];
        set.stream().forEach(index -> bits[index / 8] |= (byte) (0x80 >> index % 8));
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bits);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return Multibase.base64url(compressed.toByteArray());
    }

    /**
     * Reads one bit, and no more of the list than that takes.
     *
     * @throws IllegalArgumentException if the list is broken or ends before the bit
     */
    static boolean has(String encoded, long index) {
        if (index < 0 || index >= LARGEST) {
            throw new IllegalArgumentException("no such place");
        }
        // Early lists had no letter in front.
        byte[] compressed = Multibase.decode(encoded.startsWith("u") ? encoded : "u" + encoded);
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            gzip.skipNBytes(index / 8);
            int bits = gzip.read();
            if (bits < 0) {
                throw new IllegalArgumentException("no such place");
            }
            return (bits & 0x80 >> index % 8) != 0;
        } catch (IOException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private StatusList() {
    }
}
