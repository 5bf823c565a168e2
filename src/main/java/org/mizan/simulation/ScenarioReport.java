package org.mizan.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The end of a {@link ScenarioRun}: what the decisions achieved, and what each of them cost.
 *
 * @param goals    all of them in file order
 * @param meters   where each stands, and the steps that brought it there
 * @param costs    one entry a step of the path
 * @param shortest a shortest way that meets all goals, as labels of choices; empty if none was found
 */
public record ScenarioReport(List<Judged> goals, List<Reading> meters, List<Cost> costs, List<Picked> shortest) {

    public ScenarioReport {
        goals = List.copyOf(goals);
        meters = List.copyOf(meters);
        costs = List.copyOf(costs);
        shortest = List.copyOf(shortest);
    }

    /**
     * @param meter  that it is about, if it is about one
     * @param ending that it is about, if it is about one
     * @param value  of the meter; else 0
     */
    public record Judged(Scenario.Goal goal, Optional<Scenario.Meter> meter, Optional<Scenario.Ending> ending, int value, boolean met)
            implements Run.Goal {

        @Override
        public String id() {
            return goal.id();
        }

        /** The words of what the goal is about. */
        public String name() {
            return meter.map(Scenario.Meter::label).or(() -> ending.map(Scenario.Ending::title)).orElse("");
        }
    }

    /** @param moves the steps that moved it, in order: why it stands where it stands */
    public record Reading(Scenario.Meter meter, int value, List<Move> moves) {

        public Reading {
            moves = List.copyOf(moves);
        }
    }

    /**
     * @param by what the choice does; at an end of the meter it moves less
     */
    public record Move(ScenarioStep step, int by, int before, int after) {

        /** The end of the meter stopped it. */
        public boolean stopped() {
            return after - before != by;
        }
    }

    /**
     * What a choice closed off.
     *
     * @param lost    meters whose best possible end it lowered; not those that are to stay low
     * @param closed  before it all goals could still be met, after it no longer
     * @param instead choices that were open too, each with whether all goals could still be met after it
     */
    public record Cost(ScenarioStep step, List<Lost> lost, boolean closed, List<Other> instead) {

        public Cost {
            lost = List.copyOf(lost);
            instead = List.copyOf(instead);
        }

        public boolean nothing() {
            return lost.isEmpty() && !closed;
        }
    }

    /** The best that the meter could still end with, before a choice and after it. */
    public record Lost(Scenario.Meter meter, int before, int after) {
    }

    public record Other(Scenario.Choice choice, boolean open) {
    }

    /** A choice of a scene. */
    public record Picked(Scenario.Scene scene, Scenario.Choice choice) {
    }

    static ScenarioReport of(Scenario scenario, List<ScenarioStep> path, ScenarioState end) {
        ScenarioGraph graph = ScenarioGraph.of(scenario);
        return new ScenarioReport(judged(scenario, end), readings(scenario, path, end), path.stream().map(step -> cost(scenario, graph, step)).toList(),
                graph.shortestWay().stream().flatMap(one -> picked(scenario, one).stream()).toList());
    }

    public boolean allMet() {
        return goals.stream().allMatch(Judged::met);
    }

    public long metCount() {
        return goals.stream().filter(Judged::met).count();
    }

    /** The goals as they stand; before the end none is met. */
    static List<Judged> judged(Scenario scenario, ScenarioState at) {
        return scenario.goals().stream().map(goal -> new Judged(goal, scenario.meter(goal.of()), scenario.ending(goal.of()),
                scenario.value(at, goal.of()), scenario.ending(at.place()).isPresent() && scenario.meets(goal, at))).toList();
    }

    /** Meters as they stand, with the steps that moved them. */
    static List<Reading> readings(Scenario scenario, List<ScenarioStep> path, ScenarioState at) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < scenario.meters().size(); i++) {
            Scenario.Meter meter = scenario.meters().get(i);
            readings.add(new Reading(meter, at.meters().get(i), path.stream().flatMap(step -> step.moves(scenario).stream()
                    .filter(change -> change.meter().equals(meter)).map(change -> new Move(step, change.by(), change.before(), change.after()))).toList()));
        }
        return readings;
    }

    private static Cost cost(Scenario scenario, ScenarioGraph graph, ScenarioStep step) {
        // Where the goal is to stay low, a high end is nothing to have lost.
        List<Lost> lost = IntStream.range(0, scenario.meters().size()).filter(i -> !wantedLow(scenario, scenario.meters().get(i)))
                .mapToObj(i -> new Lost(scenario.meters().get(i), graph.bestFrom(step.before(), i), graph.bestFrom(step.after(), i)))
                .filter(one -> one.after() >= 0 && one.after() < one.before()).toList();
        List<Other> instead = scenario.open(step.before()).stream().filter(choice -> !choice.equals(step.choice()))
                .map(choice -> new Other(choice, graph.canWin(scenario.after(step.before(), choice)))).toList();
        return new Cost(step, lost, graph.whole() && graph.canWin(step.before()) && !graph.canWin(step.after()), instead);
    }

    private static boolean wantedLow(Scenario scenario, Scenario.Meter meter) {
        return scenario.goals().stream().anyMatch(goal -> goal.is() == Scenario.Aim.MOST && goal.of().equals(meter.id()));
    }

    private static Optional<Picked> picked(Scenario scenario, String one) {
        int dot = one.indexOf('.');
        return scenario.scene(one.substring(0, dot)).flatMap(scene -> scene.choice(one.substring(dot + 1)).map(choice -> new Picked(scene, choice)));
    }
}
