package org.mizan.content.store;

import java.util.List;

/** The content cannot be opened to readers; each line says why, the last one what to do. */
final class ContentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    ContentRefused(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
