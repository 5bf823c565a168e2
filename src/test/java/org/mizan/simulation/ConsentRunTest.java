package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.mizan.content.Kinds;

class ConsentRunTest {

    private final Consent nour = (Consent) Kinds.example("consent");

    private ConsentRun play(String act, String... taps) {
        return nour.play(new HashMap<>(Map.of("predict.longer.leaf", List.of("yes"), "predict.ask.leaf.counting", List.of("yes"), "stage", List.of("play"), "taps", List.of(taps),
                "act", List.of(act))));
    }

    @Test
    void nothing_is_met_as_long_as_nothing_is_answered() {
        ConsentRun begun = nour.play(Map.of());
        assertThat(begun.stage()).isEqualTo(Run.Stage.PREDICT);
        assertThat(begun.goals()).noneMatch(Aim::met);
        assertThat(begun.open()).map(walk -> walk.dialog().id()).contains("library");
        assertThat(begun.receipts()).isEmpty();
    }

    @Test
    void a_careless_reader_gets_a_receipt_with_reasons() {
        ConsentRun run = play("report", "library.first.all", "leaf.first.all", "recipes.first.all");
        assertThat(run.goals()).extracting(Aim::met).containsExactly(true, false, false, true);
        assertThat(run.share()).isEqualTo(0.5);
        assertThat(run.receipts().get(1)).satisfies(leaf -> {
            assertThat(leaf.partners()).isEqualTo(217);
            assertThat(leaf.days()).isEqualTo(750);
            assertThat(leaf.fewestYes()).contains(1);
            assertThat(leaf.fewestNo()).contains(4);
            assertThat(leaf.tricks()).extracting(Trick::family).containsExactly("skipping", "obstructing", "stirring", "stirring", "left-in-the-dark");
            assertThat(leaf.given().get(0).why()).extracting(Line::word).containsExactly("pressed-all", "so-given");
        });
        assertThat(run.receipts().get(0).tricks()).as("the library is fair").isEmpty();
        assertThat(run.guesses()).allMatch(Guess::right);
        assertThat(run.whys()).isNotEmpty().allMatch(Run.Why::asks);
    }

    @Test
    void what_was_ticked_in_advance_is_told_apart_from_what_was_ticked() {
        ConsentRun run = play("report", "library.first.box.letters", "library.first.chosen", "leaf.first.more", "leaf.second.box.ads", "leaf.second.chosen",
                "recipes.first.none");
        assertThat(run.goals()).extracting(Aim::met).containsExactly(true, true, true, true);
        assertThat(run.receipts().get(0).given().get(0).why()).extracting(Line::word).containsExactly("box-ticked", "pressed-chosen", "so-given");
        assertThat(run.receipts().get(1).given().get(0).why()).extracting(Line::word).containsExactly("box-preticked", "pressed-chosen", "so-given");
        assertThat(run.goals().get(2).why()).extracting(Line::word).containsExactly("pressed-none", "so-kept");
    }

    @Test
    void turning_away_from_everything_costs_the_reading() {
        ConsentRun run = play("report", "library.first.none", "leaf.first.more", "recipes.first.away");
        assertThat(run.goals().get(3).met()).isFalse();
        assertThat(run.receipts()).hasSize(2);
        assertThat(run.receipts().get(1).needed()).as("what was not read uses nothing").isEmpty();
    }

    @Test
    void a_tap_that_the_page_does_not_have_is_none_and_a_dialog_can_be_asked_again() {
        ConsentRun odd = play("play", "library.second.all", "library.first.box.ads", "library.first.", "x", "", "leaf.second.chosen");
        assertThat(odd.walks()).allMatch(walk -> walk.taps().isEmpty());
        ConsentRun again = nour.play(Map.of("taps", List.of("library.first.all", "leaf.first.all"), "redo", List.of("library")));
        assertThat(again.open()).map(walk -> walk.dialog().id()).contains("library");
        assertThat(again.walks().get(1).ended()).isTrue();
        ConsentRun played = play("play", "library.first.box.letters");
        assertThat(nour.play(played.fields()).fields()).isEqualTo(played.fields());
        List<String> many = IntStream.range(0, 5_000).mapToObj(any -> "library.first.box.letters").toList();
        assertThat(nour.play(Map.of("taps", many)).walks().get(0).taps()).hasSize(DialogWalk.MOST);
    }

    @Test
    void the_shortest_ways_meet_all_goals() {
        List<String> taps = new ArrayList<>();
        ConsentSolver.ways(nour).forEach(walk -> walk.taps().forEach(tap -> taps.add(walk.dialog().id() + "." + tap)));
        assertThat(play("report", taps.toArray(String[]::new)).allMet()).isTrue();
        assertThat(play("play").ways()).extracting(ConsentRun.Way::taps).contains(List.of("Remembering how large your letters are", "Save my choice"));
    }

    /** Every end that random tapping finds is known to the search, with no more taps. */
    @Test
    void the_search_finds_every_end_and_no_walk_is_shorter() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Consent.Dialog dialog = dialog(random);
            DialogEnds ends = DialogEnds.of(dialog);
            for (int walkNumber = 0; walkNumber < 30; walkNumber++) {
                DialogWalk walk = DialogWalk.begin(dialog);
                for (int step = 0; step < 12 && !walk.ended(); step++) {
                    List<String> taps = new ArrayList<>();
                    String layer = walk.layer().id();
                    walk.layer().buttons().forEach(button -> taps.add(layer + "." + button.id()));
                    walk.layer().boxes().forEach(box -> taps.add(layer + ".box." + box.purpose()));
                    walk = walk.tap(taps.get(random.nextInt(taps.size())));
                }
                DialogWalk walked = walk;
                if (walked.ended()) {
                    Set<String> given = new HashSet<>(walked.consented());
                    Optional<DialogWalk> found = ends.nearest(end -> end.left() == walked.left() && given.equals(Set.copyOf(end.consented())));
                    assertThat(found).as("seed " + seed).isPresent();
                    assertThat(found.get().taps()).as("seed " + seed).hasSizeLessThanOrEqualTo(walked.taps().size());
                }
            }
        }
    }

    private static Consent.Dialog dialog(Random random) {
        List<String> asks = List.of("a", "b", "c");
        List<String> kinds = List.of("all", "none", "chosen", "to", "leave");
        List<Consent.Layer> layers = new ArrayList<>();
        for (int layer = 0; layer < 3; layer++) {
            List<Consent.Button> buttons = new ArrayList<>();
            for (int button = 0; button < 1 + random.nextInt(3); button++) {
                String kind = kinds.get(random.nextInt(kinds.size()));
                buttons.add(new Consent.Button("b" + button, "b", new Consent.Act(kind, List.of(), kind.equals("to") ? "l" + random.nextInt(3) : ""), "plain", Optional.empty()));
            }
            List<Consent.Box> boxes = asks.stream().filter(any -> random.nextBoolean()).map(ask -> new Consent.Box(ask, random.nextBoolean())).toList();
            layers.add(new Consent.Layer("l" + layer, "", boxes, buttons, Optional.empty()));
        }
        return new Consent.Dialog("d", "d", asks, layers);
    }
}
