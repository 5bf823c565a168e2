package org.mizan.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An image of a lesson.
 *
 * @param address where pages find it; changes with its bytes
 * @param size    width and height, where they can be read
 */
record Picture(String path, String address, Optional<Size> size) {

    static final List<String> KINDS = List.of("svg", "png", "jpg", "jpeg", "webp", "gif", "avif");

    record Size(int width, int height) {
    }

    static Picture of(String path, byte[] bytes, Findings findings) {
        boolean drawn = kind(path).equals("svg");
        Optional<Size> size = drawn ? SvgFile.check(path, bytes, findings) : ImageSize.of(bytes);
        return new Picture(path, "/content/" + Hashes.of(bytes).substring(0, 16) + "/" + path, size);
    }

    /** The file's ending in lower case. */
    static String kind(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
