package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.mizan.simulation.Condition.Is;
import org.mizan.simulation.Mirror.Cell;

class MirrorOutcomeTest {

    private final Mirror omar = Mirrors.omar();

    @Test
    void what_anyone_sees_everybody_inside_sees() {
        MirrorOutcome outcome = omar.evaluate(Map.of());
        assertThat(outcome.knows("anyone", "place-now")).isTrue();
        assertThat(outcome.knows("family", "place-now")).isTrue();
        assertThat(outcome.knows("shop", "clinic")).isTrue();
    }

    @Test
    void what_an_inner_audience_sees_the_outer_one_does_not() {
        MirrorOutcome outcome = omar.evaluate(Map.of("share-place", "family", "shop-place", "never"));
        assertThat(outcome.known()).extracting(Known::cell).containsExactly(new Cell("family", "place-now"));
        assertThat(outcome.meetsAll()).isTrue();
    }

    @Test
    void unknown_settings_and_options_stand_as_the_device_came() {
        assertThat(omar.evaluate(Map.of("share-place", "x", "nothing", "y")).configuration())
                .isEqualTo(Map.of("share-place", "anyone", "shop-place", "always"));
    }

    @Test
    void a_chosen_option_that_is_no_audience_reaches_nobody() {
        Mirror mirror = Mirrors.withFlows(omar, List.of(
                new Mirror.Flow("place-now", new Mirror.ToChosen("share-place"), Condition.ALWAYS, Optional.empty())));
        assertThat(mirror.evaluate(Map.of("share-place", "nobody")).known()).isEmpty();
        assertThat(mirror.evaluate(Map.of("share-place", "family")).known()).extracting(Known::cell)
                .containsExactly(new Cell("family", "place-now"));
        assertThat(mirror.evaluate(Map.of("share-place", "anyone")).known()).hasSize(3);
    }

    @Test
    void undeclared_names_and_circles_of_audiences_are_borne() {
        Mirror broken = new Mirror(new Heading("x", Optional.empty(), List.of(), "", "", ""), "phone",
                List.of(Mirrors.audience("a", "b"), Mirrors.audience("b", "a"), Mirrors.audience("c", "gone")),
                List.of(Mirrors.datum("d", null)),
                List.of(new Mirror.Setting("s", "s", Mirrors.options("o", "p"), "gone", List.of(), Optional.empty())),
                List.of(Mirrors.flow("d", "gone", Condition.ALWAYS), Mirrors.flow("gone", "a", Condition.ALWAYS),
                        Mirrors.flow("d", "a", new Is("gone", "o")),
                        new Mirror.Flow("d", new Mirror.ToChosen("gone"), Condition.ALWAYS, Optional.empty()),
                        Mirrors.flow("d", "b", new Is("s", "o"))),
                List.of(new Mirror.Inference(List.of("gone"), "d", Optional.empty())),
                List.of(new Mirror.Goal(true, new Cell("gone", "d")), new Mirror.Goal(false, new Cell("a", "gone"))), List.of());
        MirrorOutcome outcome = broken.evaluate(Map.of());
        assertThat(outcome.known()).extracting(Known::cell).containsExactly(new Cell("a", "d"), new Cell("b", "d"));
        assertThat(outcome.why(new Cell("a", "d"))).hasSize(1);
        assertThat(Solver.solve(broken).figures().solutions()).contains(0L);
        assertThat(MirrorRun.of(broken, Map.of()).report().goals()).isEmpty();
    }

    @Test
    void a_reason_names_the_settings_as_they_stand_and_the_words_of_the_author() {
        Reason reason = omar.evaluate(Map.of("share-place", "nobody")).why(new Cell("shop", "clinic")).get(0);
        assertThat(reason).isInstanceOfSatisfying(Reason.Inferred.class, inferred -> {
            assertThat(inferred.why()).contains("The same building, every Tuesday");
            assertThat(inferred.from()).singleElement().isInstanceOfSatisfying(Reason.Flowed.class, flowed -> {
                assertThat(flowed.because()).extracting(one -> one.setting().id() + "=" + one.option().id()).containsExactly("shop-place=always");
                assertThat(flowed.why()).contains("It reads the location in the background");
            });
        });
        assertThat(reason.steps()).isEqualTo(2);
    }

    @Test
    void a_reason_from_outside_names_the_audience_that_the_flow_reached() {
        List<Reason> reasons = omar.evaluate(Map.of("shop-place", "never")).why(new Cell("family", "clinic"));
        assertThat(reasons).singleElement().isInstanceOfSatisfying(Reason.Inside.class,
                inside -> assertThat(inside.outer().what().audience().id()).isEqualTo("anyone"));
    }

    @Test
    void several_reasons_come_shortest_first() {
        List<Reason> reasons = omar.evaluate(Map.of()).why(new Cell("shop", "place-now"));
        assertThat(reasons).extracting(Reason::kind).containsExactly("flow", "inside");
    }

    @Test
    void what_is_not_known_has_no_reason() {
        assertThat(omar.evaluate(Map.of("share-place", "nobody")).why(new Cell("family", "place-now"))).isEmpty();
        assertThat(omar.evaluate(Map.of()).why(new Cell("nobody", "nothing"))).isEmpty();
    }

    @Test
    void a_condition_is_explained_by_the_settings_that_decide_it() {
        Condition either = new Condition.Any(List.of(new Condition.All(List.of(new Is("a", "1"), new Is("b", "1"))), new Is("c", "1")));
        assertThat(either.decidedBy(Map.of("a", "1", "b", "1", "c", "1"))).containsExactly("c");
        assertThat(either.decidedBy(Map.of("a", "1", "b", "1", "c", "0"))).containsExactlyInAnyOrder("a", "b");
        assertThat(either.decidedBy(Map.of("a", "0", "b", "1", "c", "0"))).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void agrees_with_the_definition_on_random_mirrors() {
        for (int seed = 0; seed < 600; seed++) {
            Mirror mirror = Mirrors.random(seed);
            for (Map<String, String> configuration : Mirrors.configurations(mirror)) {
                Set<Cell> known = mirror.evaluate(configuration).known().stream().map(Known::cell).collect(Collectors.toSet());
                assertThat(known).as("mirror %s under %s", seed, configuration).isEqualTo(Naive.known(mirror, configuration));
            }
        }
    }

    @Test
    void one_flow_more_never_takes_knowledge_away() {
        Random random = new Random(7);
        for (int seed = 0; seed < 300; seed++) {
            Mirror mirror = Mirrors.random(seed);
            if (!mirror.flows().isEmpty()) {
                List<Mirror.Flow> fewer = new ArrayList<>(mirror.flows());
                fewer.remove(random.nextInt(fewer.size()));
                Map<String, String> configuration = Map.of("s0", "o1", "s1", "o0");
                assertThat(mirror.evaluate(configuration).known()).containsAll(Mirrors.withFlows(mirror, fewer).evaluate(configuration).known());
            }
        }
    }

    @Test
    void every_known_cell_has_a_reason_that_ends_and_is_true() {
        for (int seed = 0; seed < 600; seed++) {
            Mirror mirror = Mirrors.random(seed);
            MirrorOutcome outcome = mirror.evaluate(Map.of("s0", "o1", "s2", "o0"));
            for (Known cell : outcome.known()) {
                List<Reason> reasons = outcome.why(cell.cell());
                assertThat(reasons).as("mirror %s, %s", seed, cell).isNotEmpty();
                assertThat(reasons).extracting(Reason::steps).isSorted();
                reasons.forEach(reason -> verify(mirror, outcome, reason, new HashSet<>()));
            }
        }
    }

    private static void verify(Mirror mirror, MirrorOutcome outcome, Reason reason, Set<Cell> above) {
        assertThat(above.add(reason.what().cell())).as("leans on itself").isTrue();
        assertThat(outcome.knows(reason.what().cell())).isTrue();
        if (reason instanceof Reason.Flowed flowed) {
            assertThat(mirror.flows()).anyMatch(flow -> flow.datum().equals(flowed.what().datum().id())
                    && Naive.holds(flow.when(), outcome.configuration()));
            flowed.because().forEach(one -> assertThat(outcome.chosen()).contains(one));
        } else if (reason instanceof Reason.Inside inside) {
            assertThat(inside.outer().what().datum()).isEqualTo(inside.what().datum());
            verify(mirror, outcome, inside.outer(), new HashSet<>(above));
        } else if (reason instanceof Reason.Inferred inferred) {
            assertThat(mirror.inferences()).anyMatch(rule -> rule.gives().equals(inferred.what().datum().id())
                    && rule.from().equals(inferred.from().stream().map(from -> from.what().datum().id()).toList()));
            inferred.from().forEach(from -> assertThat(from.what().audience()).isEqualTo(inferred.what().audience()));
            inferred.from().forEach(from -> verify(mirror, outcome, from, new HashSet<>(above)));
        }
    }
}
