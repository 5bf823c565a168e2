package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** The question about a learner's own choices, and the play in which it is asked. */
class OwnWhyTest {

    private final Mirror omar = Mirrors.omar();

    @Test
    void asks_for_the_step_that_leads_there_and_offers_steps_that_do_not() {
        CoveredRun run = settled(omar, 1, "set.share-place", "family", "set.shop-place", "always");
        OwnWhy why = run.why().orElseThrow();
        assertThat(why.cell().orElseThrow().cell()).as("a conclusion teaches most").isEqualTo(new Mirror.Cell("shop", "clinic"));
        assertThat(why.options()).hasSizeBetween(2, 4);
        assertThat(why.options().get(why.right()).step().orElseThrow()).isInstanceOf(Reason.Inferred.class);
    }

    /** Compared with every way that the model has, found by brute force: take the offered step out, and see what is still known. */
    @Test
    void exactly_one_option_leads_there_whatever_the_mirror() {
        int asked = 0;
        for (int seed = 0; seed < 600; seed++) {
            Mirror mirror = Mirrors.random(seed);
            for (Map<String, String> configuration : Mirrors.configurations(mirror).stream().limit(6).toList()) {
                MirrorOutcome outcome = mirror.evaluate(configuration);
                Map<String, List<String>> fields = new HashMap<>();
                configuration.forEach((setting, option) -> fields.put("set." + setting, List.of(option)));
                fields.put("final", List.of("yes"));
                Optional<OwnWhy> why = CoveredRun.of(mirror, seed, fields).why();
                if (why.isPresent()) {
                    asked++;
                    Known cell = why.get().cell().orElseThrow();
                    assertThat(outcome.knows(cell.cell())).isTrue();
                    Set<String> leading = new HashSet<>();
                    lead(outcome, cell, leading, new HashSet<>());
                    for (int option = 0; option < why.get().options().size(); option++) {
                        Reason step = why.get().options().get(option).step().orElseThrow();
                        assertThat(leading.contains(said(step))).as("seed " + seed + " " + configuration + " " + said(step)).isEqualTo(why.get().isRight(option));
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(300);
    }

    private static void lead(MirrorOutcome outcome, Known what, Set<String> leading, Set<Mirror.Cell> seen) {
        if (!seen.add(what.cell())) {
            return;
        }
        for (Reason reason : outcome.why(what.cell())) {
            leading.add(said(reason));
            if (reason instanceof Reason.Inferred inferred) {
                inferred.from().forEach(premise -> lead(outcome, premise.what(), leading, seen));
            } else if (reason instanceof Reason.Inside inside) {
                lead(outcome, inside.outer().what(), leading, seen);
            }
        }
    }

    private static String said(Reason reason) {
        String from = reason instanceof Reason.Flowed flowed ? new TreeSet<>(flowed.because().stream().map(one -> one.setting().id()).toList()).toString()
                : reason instanceof Reason.Inferred inferred
                        ? new TreeSet<>(inferred.from().stream().map(one -> one.what().cell().toString()).toList()).toString() : "";
        return reason.kind() + reason.what().cell() + from;
    }

    @Test
    void goals_and_the_answer_count_alike_and_nothing_counts_before_the_choices_are_final() {
        assertThat(CoveredRun.of(omar, 1, fields("set.share-place", "family", "set.shop-place", "in-use")).share()).isZero();
        CoveredRun run = settled(omar, 1, "set.share-place", "family", "set.shop-place", "in-use");
        OwnWhy why = run.why().orElseThrow();
        assertThat(run.answered()).isFalse();
        assertThat(run.share()).isEqualTo(2 / 3.0);
        CoveredRun told = CoveredRun.of(omar, 1, run.fields(), fields("because", String.valueOf(why.right())));
        assertThat(told.answered()).isTrue();
        assertThat(told.share()).isEqualTo(1);
        assertThat(CoveredRun.of(omar, 1, run.fields(), fields("because", String.valueOf((why.right() + 1) % why.options().size()))).share())
                .isEqualTo(2 / 3.0);
    }

    @Test
    void final_choices_stay_as_they_are() {
        CoveredRun run = settled(omar, 1, "set.share-place", "nobody", "set.shop-place", "always");
        CoveredRun later = CoveredRun.of(omar, 1, run.fields(), fields("set.share-place", "family", "set.shop-place", "in-use", "act", "again"));
        assertThat(later.fields()).isEqualTo(run.fields());
        assertThat(CoveredRun.of(omar, 1, run.fields()).fields()).as("what is remembered makes the same run").isEqualTo(run.fields());
    }

    @Test
    void nobody_knowing_anything_leaves_nothing_to_ask() {
        Mirror closed = Mirrors.withFlows(omar, List.of());
        CoveredRun run = settled(closed, 1);
        assertThat(run.why()).isEmpty();
        assertThat(run.answered()).isTrue();
        assertThat(run.share()).isEqualTo(0.5);
    }

    @Test
    void a_crafted_request_uncovers_nothing() {
        CoveredRun run = CoveredRun.of(omar, 1, fields("act", "report", "stage", "report", "why", "card.shop.clinic", "because", "9", "final", "perhaps"));
        assertThat(run.settled()).isFalse();
        assertThat(run.run().stage()).isEqualTo(Run.Stage.PLAY);
        assertThat(run.fields()).doesNotContainKeys("why", "reported", "because", "final");
    }

    private static CoveredRun settled(Mirror mirror, long seed, String... pairs) {
        Map<String, List<String>> fields = fields(pairs);
        fields.put("act", List.of("final"));
        return CoveredRun.of(mirror, seed, fields);
    }

    private static Map<String, List<String>> fields(String... pairs) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], List.of(pairs[i + 1]));
        }
        return fields;
    }
}
