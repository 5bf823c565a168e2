package org.mizan.content;

import java.util.Locale;
import java.util.Map;

/** Kinds of files that lessons show, by the ends of their names. */
public final class MediaType {

    private static final Map<String, String> TYPES = Map.of("svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg",
            "webp", "image/webp", "gif", "image/gif", "avif", "image/avif", "opus", "audio/ogg", "ogg", "audio/ogg");

    public static boolean isMedia(String path) {
        return TYPES.containsKey(end(path));
    }

    /** For the header {@code Content-Type}. */
    public static String of(String path) {
        return TYPES.getOrDefault(end(path), "application/octet-stream");
    }

    private static String end(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private MediaType() {
    }
}
