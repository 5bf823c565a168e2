package org.mizan.simulation.web;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.qute.TemplateExtension;

import org.mizan.simulation.Guess;
import org.mizan.simulation.Run;
import org.mizan.simulation.Telling;

/** What the page frame asks of a run of any kind. */
@TemplateExtension
final class FrameWords {

    /** A hidden input. */
    record Hidden(String name, String value) {
    }

    /** All that the next form carries along. */
    static List<Hidden> hidden(Run run) {
        List<Hidden> hidden = new ArrayList<>();
        run.carried().forEach((name, values) -> values.forEach(value -> hidden.add(new Hidden(name, value))));
        return hidden;
    }

    static boolean predicting(Run run) {
        return run.stage() == Run.Stage.PREDICT;
    }

    static boolean playing(Run run) {
        return run.stage() == Run.Stage.PLAY;
    }

    static boolean reporting(Run run) {
        return run.stage() == Run.Stage.REPORT;
    }

    /** How many goals are met. */
    static int metGoals(Run run) {
        return (int) run.goals().stream().filter(Run.Goal::met).count();
    }

    /** How many predictions are still to be made. */
    static int missing(Telling run) {
        return (int) run.guesses().stream().filter(guess -> guess.said().isEmpty()).count();
    }

    /** How many predictions fit the present choices. */
    static int rightly(Telling run) {
        return (int) run.guesses().stream().filter(Guess::right).count();
    }

    private FrameWords() {
    }
}
