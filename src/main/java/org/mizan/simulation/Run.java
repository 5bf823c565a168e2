package org.mizan.simulation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A learner's play of a {@link Simulation} of any kind: what the page frame, the keeping of attempts and an assessment ask of it. */
public interface Run {

    /** Where the learner is. While predicting, what comes of the choices is hidden; a report is about the final choices. */
    enum Stage {
        PREDICT, PLAY, REPORT;

        /** As it stands in the field {@code stage}, and for templates. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A goal of the simulation as it stands under the present choices. */
    interface Goal {

        /** Unique in its simulation and the same in every language. */
        String id();

        boolean met();
    }

    /**
     * The learner's own chain of reasons as a question: why did this come about? At least one cause had a part in it, and at least one
     * had none.
     *
     * @param id    of what came about, the same in every language
     * @param about what came about, in the author's words
     */
    record Why(String id, String about, List<Cause> causes) {

        public Why {
            causes = List.copyOf(causes);
        }

        /** Whether it can be asked: something is right, and something is not. */
        boolean asks() {
            return causes.stream().anyMatch(Cause::counts) && !causes.stream().allMatch(Cause::counts);
        }
    }

    /**
     * Something that the learner chose.
     *
     * @param words  the choice in the author's words
     * @param counts it had a part in what came about
     */
    record Cause(String words, boolean counts) {
    }

    Simulation simulation();

    Stage stage();

    /** All that is to be remembered, in normal form: {@link Simulation#play} makes the same run of it. */
    Map<String, List<String>> fields();

    /** The hidden inputs of the next form: all that is remembered, but what the page shows as inputs of its own. */
    Map<String, List<String>> carried();

    /** Whether the report was reached once. */
    boolean answered();

    /** All goals in file order. */
    List<? extends Goal> goals();

    /** What can be asked about the learner's own choices, the most telling first; empty where nothing can. */
    List<Why> whys();

    /**
     * Whether the kind's template leads from step to step by itself, so that the frame shows neither the steps nor the buttons between
     * them.
     */
    default boolean leadsItself() {
        return false;
    }

    /** The same in an assessment: with nothing that the report alone tells, such as a way that the solver found. */
    default Run covered() {
        return this;
    }

    default boolean allMet() {
        return goals().stream().allMatch(Goal::met);
    }

    /** Goals met by the present choices, from 0 to 1. */
    default double share() {
        return goals().isEmpty() ? 1 : goals().stream().filter(Goal::met).count() / (double) goals().size();
    }
}
