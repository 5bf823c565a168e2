package org.mizan.learning.store;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mizan.course.Catalogue;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.learning.Renames;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The earlier names of all that is taught, worked out once for each version of the catalogue. */
@ApplicationScoped
class Naming {

    private final Catalogue catalogue;
    private volatile @Nullable Known known;

    @Inject
    Naming(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Renames renames() {
        String version = catalogue.version();
        Known now = known;
        if (now == null || !now.version.equals(version)) {
            now = new Known(version, new Renames(catalogue.courses()));
            known = now;
        }
        return now.renames;
    }

    /** All paths under which the rows of a lesson may lie, the present one first. */
    List<String> paths(LessonId lesson) {
        return renames().of(lesson).stream().map(LessonId::toString).toList();
    }

    /** Whether the author wants no trace of the lesson. */
    boolean unrecorded(LessonId lesson) {
        return catalogue.lesson(lesson).map(Lesson::unrecorded).orElse(false);
    }

    private record Known(String version, Renames renames) {
    }
}
