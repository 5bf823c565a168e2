package org.mizan.simulation.web;

import java.util.List;

import io.quarkus.qute.TemplateExtension;

import org.mizan.simulation.Collect;
import org.mizan.simulation.CollectRun;

/** What the templates of a form ask of a run, beyond what it says itself. */
@TemplateExtension
final class CollectWords {

    /** How many people are singled out. */
    static int singled(CollectRun run) {
        return run.collected().singled().size();
    }

    /** Purposes that the form does not serve. */
    static List<Collect.Purpose> lostPurposes(CollectRun run) {
        return run.simulation().purposes().stream().filter(purpose -> !run.collected().serves(purpose)).toList();
    }

    private CollectWords() {
    }
}
