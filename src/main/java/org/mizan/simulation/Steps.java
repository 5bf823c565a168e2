package org.mizan.simulation;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.mizan.simulation.Run.Stage;

/**
 * Predict, play, report: the way through a simulation of any kind.
 *
 * <p>Fields: {@code stage} is where the page stood, {@code reported} = {@code yes} once the report was reached; {@code act} is the submit
 * button: {@code predict} (the predictions are in), {@code play} (go on), {@code report} (these are my final choices) or {@code again}
 * (from the beginning: everything but {@code reported} is forgotten).
 *
 * @param given      what counts of the fields
 * @param incomplete the learner wanted to go on, but a prediction is missing
 * @param reported   the report was reached once
 */
record Steps(Sent given, Stage stage, boolean incomplete, boolean reported) {

    static final String STAGE = "stage";
    private static final String REPORTED = "reported";

    /**
     * @param asks      whether there is anything to predict
     * @param predicted whether all predictions are in
     */
    static Steps of(Map<String, List<String>> fields, boolean asks, Predicate<Sent> predicted) {
        Sent sent = new Sent(fields);
        Sent given = sent.acts("again") ? new Sent(Map.of()) : sent;
        boolean in = predicted.test(given);
        Stage stage = in ? stage(given, asks) : Stage.PREDICT;
        boolean before = sent.value(REPORTED).filter("yes"::equals).isPresent();
        return new Steps(given, stage, !in && sent.acts("predict"), before || stage == Stage.REPORT);
    }

    private static Stage stage(Sent given, boolean asks) {
        String last = given.value(STAGE).orElse("");
        if (given.acts("report") || last.equals("report") && !given.acts("play")) {
            return Stage.REPORT;
        }
        boolean playing = last.equals("play") || last.equals("report") || given.acts("play") || given.acts("predict");
        return playing || !asks ? Stage.PLAY : Stage.PREDICT;
    }

    /** Adds what has to be remembered of it. */
    void remember(Map<String, List<String>> fields) {
        fields.put(STAGE, List.of(stage.word()));
        if (reported) {
            fields.put(REPORTED, List.of("yes"));
        }
    }
}
