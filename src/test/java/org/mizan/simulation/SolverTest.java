package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mizan.simulation.Condition.Is;

class SolverTest {

    @Test
    void omars_phone_is_solved_by_two_changes_in_two_ways() {
        assertThat(Solver.solve(Mirrors.omar()).figures()).isEqualTo(new Figures(9, false, Optional.of(2L), Optional.of(2), Optional.of(2L),
                Optional.of(List.of()), Optional.of(List.of()), Optional.of(false), Optional.of(false)));
    }

    @Test
    void figures_agree_with_the_definitions_on_random_mirrors() {
        for (int seed = 0; seed < 800; seed++) {
            Mirror mirror = Mirrors.random(seed);
            assertThat(Solver.solve(mirror).figures()).as("mirror %s", seed).isEqualTo(Naive.figures(mirror));
        }
    }

    @Test
    void an_unsolvable_mirror_has_no_fewest_changes_and_no_minimal_solutions() {
        Mirror mirror = Mirrors.withFlows(Mirrors.omar(), List.of());
        Figures figures = Solver.solve(mirror).figures();
        assertThat(figures.solutions()).contains(0L);
        assertThat(figures.fewestChanges()).isEmpty();
        assertThat(figures.minimalSolutions()).contains(0L);
        assertThat(figures.deadSettings()).contains(List.of("share-place", "shop-place"));
    }

    @Test
    void data_that_nobody_sees_and_goals_that_no_setting_reaches_are_named() {
        Mirror omar = Mirrors.omar();
        Solver.Solved solved = Solver.solve(Mirrors.withFlows(omar, omar.flows().subList(2, 4)));
        assertThat(solved.unseen()).containsExactly("trail", "clinic");
        assertThat(solved.unreachedGoals()).containsExactly(omar.goals().get(1));
    }

    @Test
    void a_million_configurations_are_tried_each_and_quickly() {
        long began = System.nanoTime();
        Figures figures = Solver.solve(switches(6, 10)).figures();
        assertThat(figures.configurations()).isEqualTo(1_000_000);
        assertThat(figures.sampled()).isFalse();
        assertThat(figures.solutions()).contains(100_000L);
        assertThat((System.nanoTime() - began) / 1_000_000).isLessThan(20_000);
    }

    @Test
    void past_a_million_only_what_is_proven_is_told() {
        Figures figures = Solver.solve(switches(20, 2)).figures();
        assertThat(figures.configurations()).isEqualTo(1 << 20);
        assertThat(figures.sampled()).isTrue();
        assertThat(figures.solutions()).isEmpty();
        assertThat(figures.fewestChanges()).isEmpty();
        assertThat(figures.minimalSolutions()).isEmpty();
        assertThat(figures.deadSettings()).isEmpty();
        assertThat(figures.idleSettings()).isEmpty();
        assertThat(figures.solvedByDefault()).contains(false);
        assertThat(figures.solvedByLockingAll()).isEmpty();
    }

    @Test
    void more_configurations_than_a_long_holds_are_borne() {
        assertThat(Solver.solve(switches(70, 2)).figures().configurations()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void the_bounds_of_a_large_mirror_never_contradict_the_whole_search() {
        for (int seed = 0; seed < 300; seed++) {
            Mirror mirror = Mirrors.random(seed);
            Solver.Solved small = Solver.solve(mirror);
            Solver.Solved large = Solver.solve(enlarged(mirror));
            assertThat(large.figures().sampled()).isTrue();
            assertThat(small.unseen()).containsAll(large.unseen());
            assertThat(small.unreachedGoals()).containsAll(large.unreachedGoals());
            assertThat(large.figures().solvedByDefault()).isEqualTo(small.figures().solvedByDefault());
            large.figures().solutions().ifPresent(none -> assertThat(small.figures().solutions()).contains(0L));
        }
    }

    /** Each of many settings lets something flow; the goal asks for the first option of the first alone. */
    private static Mirror switches(int settings, int options) {
        List<Mirror.Setting> all = new ArrayList<>();
        List<Mirror.Flow> flows = new ArrayList<>();
        List<Mirror.Datum> data = new ArrayList<>();
        String[] ids = java.util.stream.IntStream.range(0, options).mapToObj(i -> "o" + i).toArray(String[]::new);
        for (int i = 0; i < settings; i++) {
            all.add(new Mirror.Setting("s" + i, "s", Mirrors.options(ids), "o1", List.of(), Optional.empty()));
            data.add(Mirrors.datum("d" + i, null));
            flows.add(Mirrors.flow("d" + i, "a", new Is("s" + i, "o0")));
        }
        return new Mirror(new Heading("m", Optional.empty(), List.of(), "", "", ""), "phone", List.of(Mirrors.audience("a", null)), data, all, flows, List.of(),
                List.of(new Mirror.Goal(true, new Mirror.Cell("a", "d0"))), List.of());
    }

    /** The same mirror with twenty more settings that change nothing. */
    private static Mirror enlarged(Mirror mirror) {
        List<Mirror.Setting> settings = new ArrayList<>(mirror.settings());
        for (int i = 0; i < 20; i++) {
            settings.add(new Mirror.Setting("x" + i, "x", Mirrors.options("o0", "o1"), "o0", List.of(), Optional.empty()));
        }
        return new Mirror(mirror.heading(), mirror.look(), mirror.audiences(),
                mirror.data(), settings, mirror.flows(), mirror.inferences(), mirror.goals(), mirror.predictions());
    }
}
