package org.mizan.simulation;

import java.util.List;

/** A run whose goals and predictions are told in lines: the page frame shows them, whatever the kind. */
public interface Telling extends Run {

    @Override
    List<Aim> goals();

    /** What the learner says before anything is uncovered. */
    List<Guess> guesses();

    /** The learner wanted to go on, but a prediction is missing. */
    boolean incomplete();
}
