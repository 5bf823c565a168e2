package org.mizan.practice.store;

import org.jspecify.annotations.Nullable;
import org.mizan.course.Catalogue;
import org.mizan.practice.Exercises;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The questions of all that is taught, gathered once for each version of the catalogue. */
@ApplicationScoped
class CurrentExercises {

    private final Catalogue catalogue;
    private volatile @Nullable Gathered gathered;

    @Inject
    CurrentExercises(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Exercises get() {
        String version = catalogue.version();
        Gathered now = gathered;
        if (now == null || !now.version.equals(version)) {
            now = new Gathered(version, new Exercises(catalogue.courses()));
            gathered = now;
        }
        return now.exercises;
    }

    private record Gathered(String version, Exercises exercises) {
    }
}
