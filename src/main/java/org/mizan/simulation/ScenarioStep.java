package org.mizan.simulation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A decision on the path of a {@link ScenarioRun}.
 *
 * @param number  from 0
 * @param guesses what the learner predicted of it
 */
public record ScenarioStep(int number, Scenario.Scene scene, Scenario.Choice choice, List<Guess> guesses, ScenarioState before, ScenarioState after) {

    public ScenarioStep {
        guesses = List.copyOf(guesses);
    }

    /**
     * What the learner expected of a choice.
     *
     * @param said {@code up}, {@code down} or {@code same}
     * @param was  what the meter then did, in the same words
     */
    public record Guess(Scenario.Meter meter, String said, String was) {

        public boolean right() {
            return said.equals(was);
        }
    }

    /** @param by what the choice does to the meter; at an end of the meter it moves less */
    public record Change(Scenario.Meter meter, int by, int before, int after) {

        public boolean up() {
            return after > before;
        }

        public boolean moved() {
            return after != before;
        }

        /** An end of the meter stopped it. */
        public boolean stopped() {
            return after - before != by;
        }
    }

    /** What it does to the meters that it is about, in their order. */
    public List<Change> moves(Scenario scenario) {
        return IntStream.range(0, scenario.meters().size()).filter(i -> choice.by(scenario.meters().get(i).id()) != 0)
                .mapToObj(i -> new Change(scenario.meters().get(i), choice.by(scenario.meters().get(i).id()), before.meters().get(i), after.meters().get(i)))
                .toList();
    }

    static String word(int before, int after) {
        return after > before ? "up" : after < before ? "down" : "same";
    }
}
