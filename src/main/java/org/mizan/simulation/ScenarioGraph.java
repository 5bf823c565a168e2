package org.mizan.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * All states that a {@link Scenario} can come to, and what can still be reached from each of them.
 *
 * <p>Choices that no condition asks about are forgotten, so that ways which make no difference meet in one state.
 */
final class ScenarioGraph {

    static final int MOST_STATES = 100_000;
    private static final Kept<Scenario, ScenarioGraph> KEPT = new Kept<>(scenario -> new ScenarioGraph(scenario, MOST_STATES));

    private final Scenario scenario;
    private final Set<String> asked;
    private final List<ScenarioState> states = new ArrayList<>();
    private final Map<ScenarioState, Integer> numbers = new HashMap<>();
    private final List<List<Integer>> before = new ArrayList<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private final boolean whole;
    private final boolean[] ends;
    private final boolean[] wins;
    private final int[][] best;

    static ScenarioGraph of(Scenario scenario) {
        return KEPT.of(scenario);
    }

    ScenarioGraph(Scenario scenario, int most) {
        this.scenario = scenario;
        asked = scenario.scenes().stream().flatMap(scene -> scene.choices().stream())
                .flatMap(choice -> Stream.concat(Stream.of(choice.when()), choice.ways().stream().map(Scenario.Way::when)))
                .flatMap(condition -> condition.settings().stream()).collect(Collectors.toUnmodifiableSet());
        whole = explore(most);
        ends = reverse(this::isEnd);
        wins = reverse(state -> isEnd(state) && meetsAll(state));
        best = new int[scenario.meters().size()][];
        for (int meter = 0; meter < best.length; meter++) {
            best[meter] = best(meter);
        }
    }

    private boolean explore(int most) {
        number(reduced(scenario.start()));
        for (int at = 0; at < states.size(); at++) {
            if (states.size() > most) {
                return false;
            }
            ScenarioState state = states.get(at);
            for (Scenario.Choice choice : scenario.open(state)) {
                taken.add(state.place() + "." + choice.id());
                before.get(number(reduced(scenario.after(state, choice)))).add(at);
            }
        }
        return true;
    }

    private int number(ScenarioState state) {
        Integer known = numbers.get(state);
        if (known != null) {
            return known;
        }
        numbers.put(state, states.size());
        states.add(state);
        before.add(new ArrayList<>());
        return states.size() - 1;
    }

    private ScenarioState reduced(ScenarioState state) {
        return new ScenarioState(state.place(), state.meters(),
                state.chosen().entrySet().stream().filter(one -> asked.contains(one.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private boolean isEnd(ScenarioState state) {
        return scenario.ending(state.place()).isPresent();
    }

    private boolean meetsAll(ScenarioState state) {
        return scenario.goals().stream().allMatch(goal -> scenario.meets(goal, state));
    }

    /** The states from which one that passes can be reached, itself among them. */
    private boolean[] reverse(Predicate<ScenarioState> passes) {
        boolean[] found = new boolean[states.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < found.length; i++) {
            if (passes.test(states.get(i))) {
                found[i] = true;
                open.add(i);
            }
        }
        while (!open.isEmpty()) {
            for (int earlier : before.get(open.remove())) {
                if (!found[earlier]) {
                    found[earlier] = true;
                    open.add(earlier);
                }
            }
        }
        return found;
    }

    /** The highest value of a meter in any ending that can be reached from each state; −1 if none can. */
    private int[] best(int meter) {
        int[] highest = new int[states.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < highest.length; i++) {
            highest[i] = isEnd(states.get(i)) ? states.get(i).meters().get(meter) : -1;
            if (highest[i] >= 0) {
                open.add(i);
            }
        }
        while (!open.isEmpty()) {
            int at = open.remove();
            for (int earlier : before.get(at)) {
                if (highest[earlier] < highest[at]) {
                    highest[earlier] = highest[at];
                    open.add(earlier);
                }
            }
        }
        return highest;
    }

    /** Whether every state was looked at. */
    boolean whole() {
        return whole;
    }

    int size() {
        return states.size();
    }

    private @Nullable Integer find(ScenarioState state) {
        return numbers.get(reduced(state));
    }

    /** Whether all goals can still be met from here. */
    boolean canWin(ScenarioState state) {
        Integer at = find(state);
        return at != null && wins[at];
    }

    /** The highest value that a meter can still end with; −1 if no ending can be reached, or it was not proven. */
    int bestFrom(ScenarioState state, int meter) {
        Integer at = find(state);
        return at == null ? -1 : best[meter][at];
    }

    /** Scenes and endings that some way comes to. */
    Set<String> visited() {
        return states.stream().map(ScenarioState::place).collect(Collectors.toUnmodifiableSet());
    }

    /** {@code scene.choice}, where it can be chosen at least once. */
    Set<String> taken() {
        return Collections.unmodifiableSet(taken);
    }

    /** Scenes in which, on some way, nothing can be chosen. */
    List<String> deadEnds() {
        return places(state -> !isEnd(state) && scenario.open(state).isEmpty());
    }

    /** Scenes from which, on some way, one can go on for ever but never to an ending or a dead end. */
    List<String> loops() {
        boolean[] stops = reverse(state -> isEnd(state) || scenario.open(state).isEmpty());
        return places(state -> !stops[numbers.getOrDefault(state, 0)]);
    }

    private List<String> places(Predicate<ScenarioState> test) {
        Set<String> found = states.stream().filter(test).map(ScenarioState::place).collect(Collectors.toSet());
        return scenario.scenes().stream().map(Scenario.Scene::id).filter(found::contains).toList();
    }

    /** The states in which the story ends. */
    List<ScenarioState> endStates() {
        return states.stream().filter(this::isEnd).toList();
    }

    /** Whether all goals are met in some ending. */
    boolean solvable() {
        return wins[0];
    }

    /** Whether some way ends with every meter as high as any way can bring it: then nothing has to be weighed. */
    boolean free() {
        return endStates().stream().anyMatch(end -> IntStream.range(0, best.length).allMatch(meter -> end.meters().get(meter) == best[meter][0]));
    }

    /** Meters that no way moves. */
    List<String> unmoved() {
        return IntStream.range(0, best.length).filter(meter -> states.stream().allMatch(state -> state.meters().get(meter).equals(states.get(0).meters().get(meter))))
                .mapToObj(meter -> scenario.meters().get(meter).id()).toList();
    }

    /** One shortest way that meets all goals, as {@code scene.choice}; empty if there is none or it was not proven. */
    List<String> shortestWay() {
        if (!whole || !solvable()) {
            return List.of();
        }
        Map<ScenarioState, List<String>> ways = new HashMap<>();
        Deque<ScenarioState> open = new ArrayDeque<>();
        ways.put(states.get(0), List.of());
        open.add(states.get(0));
        while (!open.isEmpty()) {
            ScenarioState state = open.remove();
            List<String> way = ways.getOrDefault(state, List.of());
            if (isEnd(state) && meetsAll(state)) {
                return way;
            }
            for (Scenario.Choice choice : scenario.open(state)) {
                ScenarioState next = reduced(scenario.after(state, choice));
                if (!ways.containsKey(next)) {
                    List<String> longer = new ArrayList<>(way);
                    longer.add(state.place() + "." + choice.id());
                    ways.put(next, longer);
                    open.add(next);
                }
            }
        }
        return List.of();
    }
}
