package org.mizan.simulation.web;

import io.quarkus.qute.TemplateExtension;

import org.mizan.simulation.PermissionsRun;

/** What the templates of an app's requests ask of a run, beyond what it says itself. */
@TemplateExtension
final class PermissionsWords {

    /** Which request is open, from 1. */
    static int number(PermissionsRun run) {
        return run.pending().map(request -> run.simulation().requests().indexOf(request) + 1).orElse(run.simulation().requests().size());
    }

    /** How many requests were granted, in whatever measure. */
    static int granted(PermissionsRun run) {
        return (int) run.asked().stream().filter(one -> !one.refused()).count();
    }

    private PermissionsWords() {
    }
}
