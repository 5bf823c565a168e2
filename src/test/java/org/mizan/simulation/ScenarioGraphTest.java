package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class ScenarioGraphTest {

    private final Scenario photo = Scenarios.photo();

    @Test
    void a_sound_scenario_has_an_end_on_every_way() {
        ScenarioGraph graph = new ScenarioGraph(photo, ScenarioGraph.MOST_STATES);
        assertThat(graph.whole()).isTrue();
        assertThat(graph.deadEnds()).isEmpty();
        assertThat(graph.loops()).isEmpty();
        assertThat(graph.visited()).containsExactlyInAnyOrder("group", "answer", "later", "gone", "kept");
        assertThat(graph.taken()).hasSize(6);
        assertThat(graph.solvable()).isTrue();
        assertThat(graph.free()).isFalse();
        assertThat(graph.shortestWay()).containsExactly("group.private", "answer.explain");
    }

    @Test
    void a_scene_that_leads_nowhere_is_a_dead_end_and_a_circle_is_a_loop() {
        Scenario circle = with(List.of(new Scenario.Scene("a", "", "", List.of(Scenarios.choice("to-b", "", Condition.ALWAYS, "b"), Scenarios.choice("to-c", "", Condition.ALWAYS, "c"),
                Scenarios.choice("end", "", Condition.ALWAYS, "kept"))),
                new Scenario.Scene("b", "", "", List.of(Scenarios.choice("round", "", Condition.ALWAYS, "b"))), new Scenario.Scene("c", "", "", List.of()),
                new Scenario.Scene("d", "", "", List.of(Scenarios.choice("never", "", Condition.ALWAYS, "gone")))));
        ScenarioGraph graph = new ScenarioGraph(circle, ScenarioGraph.MOST_STATES);
        assertThat(graph.deadEnds()).containsExactly("c");
        assertThat(graph.loops()).containsExactly("b");
        assertThat(graph.visited()).doesNotContain("d", "gone");
        assertThat(graph.unmoved()).containsExactly("control", "trust");
        assertThat(graph.solvable()).isFalse();
        assertThat(graph.shortestWay()).isEmpty();
    }

    @Test
    void what_is_too_large_to_be_looked_at_whole_says_so() {
        assertThat(new ScenarioGraph(photo, 3).whole()).isFalse();
    }

    /** Forgetting choices that no condition asks about changes nothing: compared with a walk that remembers everything. */
    @Test
    void agrees_with_a_walk_over_full_states() {
        for (long seed = 0; seed < 400; seed++) {
            Scenario scenario = Scenarios.random(seed);
            ScenarioGraph graph = new ScenarioGraph(scenario, ScenarioGraph.MOST_STATES);
            Map<ScenarioState, List<ScenarioState>> ways = new HashMap<>();
            Function<ScenarioState, List<ScenarioState>> next = state -> ways.computeIfAbsent(state,
                    from -> scenario.open(from).stream().map(choice -> scenario.after(from, choice)).toList());
            Set<ScenarioState> all = reach(scenario.start(), next);
            assertThat(graph.visited()).as("seed %d", seed).isEqualTo(all.stream().map(ScenarioState::place).collect(Collectors.toSet()));
            assertThat(Set.copyOf(graph.deadEnds())).isEqualTo(all.stream().filter(state -> scenario.ending(state.place()).isEmpty() && scenario.open(state).isEmpty())
                    .map(ScenarioState::place).collect(Collectors.toSet()));
            Set<String> loops = new HashSet<>();
            for (ScenarioState state : all) {
                Set<ScenarioState> ahead = reach(state, next);
                boolean wins = ahead.stream().anyMatch(end -> wins(scenario, end));
                assertThat(graph.canWin(state)).as("seed %d %s", seed, state).isEqualTo(wins);
                if (ahead.stream().noneMatch(one -> next.apply(one).isEmpty())) {
                    loops.add(state.place());
                }
                for (int meter = 0; meter < 2; meter++) {
                    int index = meter;
                    assertThat(graph.bestFrom(state, meter)).isEqualTo(ahead.stream().filter(one -> scenario.ending(one.place()).isPresent()).mapToInt(one -> one.meters().get(index)).max().orElse(-1));
                }
            }
            assertThat(Set.copyOf(graph.loops())).as("seed %d", seed).isEqualTo(loops);
        }
    }

    private static boolean wins(Scenario scenario, ScenarioState state) {
        return scenario.ending(state.place()).isPresent() && scenario.goals().stream().allMatch(goal -> scenario.meets(goal, state));
    }

    private static Set<ScenarioState> reach(ScenarioState from, Function<ScenarioState, List<ScenarioState>> ways) {
        Set<ScenarioState> found = new HashSet<>(Set.of(from));
        Deque<ScenarioState> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (ScenarioState next : ways.apply(open.remove())) {
                if (found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    private Scenario with(List<Scenario.Scene> scenes) {
        return new Scenario(photo.heading(), photo.meters(), scenes, photo.endings(), photo.goals(), List.of());
    }
}
