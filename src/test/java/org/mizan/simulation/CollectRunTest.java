package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mizan.content.Kinds;

class CollectRunTest {

    private static final String[] LEAST = { "ask.born", "age", "ask.quarter", "quarter", "ask.faith", "none" };

    private final Collect card = (Collect) Kinds.example("collect");

    private CollectRun play(String... inputs) {
        Map<String, List<String>> fields = new HashMap<>(Map.of("predict.singled.0", List.of("yes"), "predict.breach.70", List.of("yes"), "stage", List.of("play")));
        for (int i = 0; i < inputs.length; i += 2) {
            fields.put(inputs[i], List.of(inputs[i + 1]));
        }
        return card.play(fields);
    }

    @Test
    void the_old_form_singles_out_everybody_and_says_by_what() {
        CollectRun run = play();
        assertThat(run.collected().singled()).hasSize(10);
        assertThat(run.collected().breach()).isEqualTo(200);
        assertThat(run.goals()).extracting(Aim::met).containsExactly(true, true, true, false, false);
        assertThat(run.goals().get(3).why()).extracting(Line::word).containsExactly("asked", "asked", "asked", "only-one", "only-one", "only-one", "only-one", "so-singled");
        assertThat(run.asked()).filteredOn(one -> one.field().id().equals("faith")).singleElement().satisfies(faith -> {
            assertThat(faith.serves()).isEmpty();
            assertThat(faith.enough()).hasValueSatisfying(enough -> assertThat(enough.form()).as("need not be asked").isEmpty());
        });
        assertThat(run.asked()).filteredOn(one -> one.field().id().equals("born")).singleElement().satisfies(born -> assertThat(born.enough())
                .hasValueSatisfying(enough -> assertThat(enough.form()).map(Collect.Form::id).contains("age")));
    }

    @Test
    void a_form_that_asks_what_it_needs_meets_every_goal() {
        CollectRun run = play(LEAST);
        assertThat(run.allMet()).isTrue();
        assertThat(run.collected().breach()).isEqualTo(60);
        assertThat(run.guesses()).allMatch(Guess::right);
        assertThat(run.asked()).allMatch(one -> one.enough().isEmpty() && !one.serves().isEmpty());
        assertThat(run.whys()).isNotEmpty().allMatch(Run.Why::asks);
    }

    @Test
    void asking_nothing_costs_every_purpose() {
        CollectRun run = play("ask.name", "none", "ask.mail", "none", "ask.born", "none", "ask.quarter", "none", "ask.faith", "none");
        assertThat(run.collected().served()).isEmpty();
        assertThat(run.collected().breach()).isZero();
        assertThat(run.share()).isEqualTo(0.4);
        assertThat(run.goals().get(1).why()).extracting(Line::word).containsExactly("not-asked", "so-unserved");
    }

    @Test
    void the_shortest_way_meets_all_goals() {
        assertThat(play().shortestWay()).hasValueSatisfying(way -> assertThat(way).hasSize(3));
        Map<String, String> best = CollectSolver.prove(card).best().orElseThrow();
        assertThat(play(best.entrySet().stream().flatMap(one -> java.util.stream.Stream.of("ask." + one.getKey(), one.getValue())).toArray(String[]::new)).allMet()).isTrue();
    }

    @Test
    void whatever_the_fields_hold_there_is_a_run_and_it_can_be_kept() {
        assertThat(play("ask.born", "<b>", "ask.x", "y").collected().design()).isEqualTo(card.design(Map.of()));
        CollectRun played = play(LEAST);
        assertThat(card.play(played.fields()).fields()).isEqualTo(played.fields());
        assertThat(card.play(Map.of()).stage()).isEqualTo(Run.Stage.PREDICT);
    }
}
