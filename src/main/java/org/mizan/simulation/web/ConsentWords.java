package org.mizan.simulation.web;

import java.util.List;

import io.quarkus.qute.TemplateExtension;

import org.mizan.simulation.Consent;
import org.mizan.simulation.ConsentRun;
import org.mizan.simulation.DialogWalk;

/** What the templates of dialogs ask of a run, beyond what it says itself. */
@TemplateExtension
final class ConsentWords {

    /** Which site is open, from 1. */
    static int number(ConsentRun run) {
        return run.open().map(walk -> run.walks().indexOf(walk) + 1).orElse(run.walks().size());
    }

    static List<DialogWalk> endedWalks(ConsentRun run) {
        return run.walks().stream().filter(DialogWalk::ended).toList();
    }

    static String label(ConsentRun run, Consent.Box box) {
        return run.simulation().purpose(box.purpose()).map(Consent.Purpose::label).orElse(box.purpose());
    }

    /** Whether it leads to another layer. */
    static boolean opens(Consent.Button button) {
        return button.act().kind().equals("to");
    }

    private ConsentWords() {
    }
}
