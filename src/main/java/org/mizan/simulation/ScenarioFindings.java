package org.mizan.simulation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a walk over all ways of a {@link Scenario} found out; all ids in file order.
 *
 * @param whole       every way was walked; else nothing is proven
 * @param states      how many states there are, or how many were seen before there were too many
 * @param deadEnds    scenes in which, on some way, nothing can be chosen
 * @param loops       scenes from which, on some way, no ending is ever reached
 * @param unreachable scenes and endings to which no way leads
 * @param neverOpen   choices of reachable scenes that can never be chosen
 * @param unmoved     meters that no way moves
 * @param solvable    some way meets all goals
 * @param trivial     every way that ends meets all goals
 * @param idleGoals   goals, by their number from 0, that every way meets
 * @param free        some way ends with every meter as high as any way can bring it
 */
public record ScenarioFindings(boolean whole, int states, List<String> deadEnds, List<String> loops, List<String> unreachable, List<Never> neverOpen,
        List<String> unmoved, boolean solvable, boolean trivial, Set<Integer> idleGoals, boolean free) {

    public record Never(String scene, String choice) {
    }

    public static ScenarioFindings of(Scenario scenario) {
        ScenarioGraph graph = new ScenarioGraph(scenario, ScenarioGraph.MOST_STATES);
        List<ScenarioState> ends = graph.endStates();
        Set<Integer> idle = IntStream.range(0, scenario.goals().size()).filter(goal -> ends.stream().allMatch(end -> scenario.meets(scenario.goals().get(goal), end)))
                .boxed().collect(Collectors.toCollection(TreeSet::new));
        Set<String> visited = graph.visited();
        List<String> unreachable = Stream.concat(scenario.scenes().stream().map(Scenario.Scene::id), scenario.endings().stream().map(Scenario.Ending::id))
                .filter(id -> !visited.contains(id)).toList();
        List<Never> never = scenario.scenes().stream().filter(scene -> visited.contains(scene.id()))
                .flatMap(scene -> scene.choices().stream().map(choice -> new Never(scene.id(), choice.id())))
                .filter(one -> !graph.taken().contains(one.scene() + "." + one.choice())).toList();
        return new ScenarioFindings(graph.whole(), graph.size(), graph.deadEnds(), graph.loops(), unreachable, never, graph.unmoved(), graph.solvable(),
                graph.solvable() && idle.size() == scenario.goals().size(), idle, graph.free());
    }
}
