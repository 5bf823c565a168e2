package org.mizan.organisation.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.mizan.organisation.StaffList;

/**
 * A file that the page itself carries from the dry run to the confirmation, packed into letters of a form field. So the server keeps nothing, nobody has
 * to find the file a second time, what is confirmed is what was shown, and it needs no script.
 */
final class KeptFile {

    static String of(byte[] file) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    /** The file; empty if the field was tampered with, or unpacks to more than any list. */
    static Optional<byte[]> read(String field) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(field)))) {
            byte[] file = in.readNBytes(StaffList.LARGEST + 1);
            return file.length > StaffList.LARGEST ? Optional.empty() : Optional.of(file);
        } catch (IllegalArgumentException | IOException broken) {
            return Optional.empty();
        }
    }

    private KeptFile() {
    }
}
