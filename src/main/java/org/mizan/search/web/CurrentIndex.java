package org.mizan.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.mizan.course.Catalogue;
import org.mizan.search.Entries;
import org.mizan.search.Index;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** The index over what is taught now: made beside the start of the app, and anew when the catalogue has changed. */
@ApplicationScoped
class CurrentIndex {

    private final Catalogue catalogue;
    private volatile @Nullable Made made;

    @Inject
    CurrentIndex(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private record Made(String version, Index index) {
    }

    void begin(@Observes StartupEvent started) {
        Infrastructure.getDefaultWorkerPool().execute(this::get);
    }

    /** May take a second for a large library when the catalogue has just changed. */
    Index get() {
        String version = catalogue.version();
        Made known = made;
        return known != null && known.version().equals(version) ? known.index() : make(version);
    }

    private synchronized Index make(String version) {
        Made known = made;
        if (known == null || !known.version().equals(version)) {
            known = new Made(version, Index.of(Entries.of(catalogue)));
            made = known;
        }
        return known.index();
    }
}
