package org.mizan.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

import org.mizan.content.Picture.Size;

/** Reads width and height out of the head of PNG, GIF, JPEG and WebP files, so that a page keeps its place while they load. */
final class ImageSize {

    static Optional<Size> of(byte[] bytes) {
        try {
            return read(ByteBuffer.wrap(bytes)).filter(size -> size.width() > 0 && size.height() > 0);
        } catch (IndexOutOfBoundsException cutOff) {
            return Optional.empty();
        }
    }

    private static Optional<Size> read(ByteBuffer in) {
        int head = in.getInt(0);
        if (head == 0x89504E47) {
            return Optional.of(new Size(in.getInt(16), in.getInt(20)));
        }
        if (head == 0x47494638) {
            in.order(ByteOrder.LITTLE_ENDIAN);
            return Optional.of(new Size(in.getShort(6) & 0xFFFF, in.getShort(8) & 0xFFFF));
        }
        if (head == 0x52494646 && in.getInt(8) == 0x57454250) {
            return webp(in);
        }
        return head >>> 16 == 0xFFD8 ? jpeg(in) : Optional.empty();
    }

    private static Optional<Size> webp(ByteBuffer in) {
        int form = in.getInt(12);
        in.order(ByteOrder.LITTLE_ENDIAN);
        if (form == 0x56503858) { // VP8X
            return Optional.of(new Size((in.getInt(24) & 0xFFFFFF) + 1, (in.getInt(26) >>> 8) + 1));
        }
        if (form == 0x5650384C) { // VP8L
            int bits = in.getInt(21);
            return Optional.of(new Size((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1));
        }
        return form == 0x56503820 ? Optional.of(new Size(in.getShort(26) & 0x3FFF, in.getShort(28) & 0x3FFF)) : Optional.empty();
    }

    /** Skips segments to the start of a frame. */
    private static Optional<Size> jpeg(ByteBuffer in) {
        int at = 2;
        while ((in.get(at) & 0xFF) == 0xFF) {
            int marker = in.get(at + 1) & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return Optional.of(new Size(in.getShort(at + 7) & 0xFFFF, in.getShort(at + 5) & 0xFFFF));
            }
            at += marker == 0xFF ? 1 : 2 + (in.getShort(at + 2) & 0xFFFF);
        }
        return Optional.empty();
    }

    private ImageSize() {
    }
}
