package org.mizan.simulation;

import java.util.Optional;
import java.util.stream.IntStream;

/** Finds a solution with the fewest changes, the first of them in file order. */
final class ShortestWay {

    /** Enough for every mirror that the solver solves; a larger one may keep its way to itself. */
    private static final int PATIENCE = 2_000_000;

    private final MirrorModel model;
    private final int[] settings;
    private final int[] choices;
    private final long[] known;
    private int tried;

    private ShortestWay(MirrorModel model) {
        this.model = model;
        settings = IntStream.range(0, model.optionCounts.length).filter(setting -> model.mentioned[setting]).toArray();
        choices = model.initial.clone();
        known = model.blank();
    }

    /** The chosen options of the solution; empty if there is none, or none was found in time. */
    static Optional<int[]> of(MirrorModel model) {
        ShortestWay way = new ShortestWay(model);
        for (int changes = 0; changes <= way.settings.length && way.tried < PATIENCE; changes++) {
            if (way.found(0, changes)) {
                return Optional.of(way.choices);
            }
        }
        return Optional.empty();
    }

    private boolean found(int from, int changes) {
        if (changes == 0) {
            tried++;
            model.evaluate(choices, known);
            return model.allMet(known);
        }
        for (int i = from; i <= settings.length - changes && tried < PATIENCE; i++) {
            int setting = settings[i];
            for (int option = 0; option < model.optionCounts[setting]; option++) {
                choices[setting] = option;
                if (option != model.initial[setting] && found(i + 1, changes - 1)) {
                    return true;
                }
            }
            choices[setting] = model.initial[setting];
        }
        return false;
    }
}
