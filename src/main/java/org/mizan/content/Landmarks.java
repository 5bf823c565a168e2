package org.mizan.content;

import java.util.ArrayList;
import java.util.List;

/** Which lines of a file belong to which id, so that an author can say "in this question" instead of a line number that moves. */
final class Landmarks {

    private record Stretch(String id, int first, int last) {
    }

    private final List<Stretch> stretches = new ArrayList<>();

    void add(String id, int first, int last) {
        stretches.add(new Stretch(id, first, last));
    }

    boolean covers(String id, int line) {
        return stretches.stream().anyMatch(stretch -> stretch.id().equals(id) && stretch.first() <= line && line <= stretch.last());
    }
}
