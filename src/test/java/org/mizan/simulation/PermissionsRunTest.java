package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mizan.content.Kinds;

class PermissionsRunTest {

    private final Permissions darb = (Permissions) Kinds.example("permissions");

    private PermissionsRun play(String... inputs) {
        Map<String, List<String>> fields = new HashMap<>(Map.of("predict.maker.home", List.of("yes"), "predict.WORKS.F-each-stop", List.of("no"), "stage", List.of("play")));
        for (int i = 0; i < inputs.length; i += 2) {
            fields.put(inputs[i], List.of(inputs[i + 1]));
        }
        return darb.play(fields);
    }

    @Test
    void requests_come_one_after_another_and_what_is_not_answered_is_refused() {
        PermissionsRun begun = darb.play(Map.of());
        assertThat(begun.stage()).isEqualTo(Run.Stage.PREDICT);
        assertThat(begun.pending()).map(Permissions.Request::id).contains("place");
        PermissionsRun second = play("set.place", "once");
        assertThat(second.pending()).map(Permissions.Request::id).contains("notices");
        assertThat(second.carried()).containsKey("set.place").doesNotContainKeys("set.notices", "set.contacts");
        assertThat(darb.play(second.carried()).pending()).isEqualTo(second.pending());
        assertThat(darb.features()).filteredOn(second::works).extracting(Permissions.Feature::id).containsExactly("next-bus");
    }

    @Test
    void refusing_everything_costs_the_goals_and_says_what_it_costs() {
        PermissionsRun locked = play("set.place", "never", "set.notices", "never", "set.contacts", "never", "act", "report");
        assertThat(locked.share()).isEqualTo(0.5);
        assertThat(locked.goals().get(0).why()).extracting(Line::word).containsExactly("answered", "so-fails");
        assertThat(locked.worths()).allMatch(worth -> !worth.given() && !worth.features().isEmpty());
        assertThat(locked.whys()).isEmpty();
    }

    @Test
    void granting_everything_gives_her_home_away_by_a_chain_of_reasons() {
        PermissionsRun open = play("set.place", "always", "set.notices", "always", "set.contacts", "always", "act", "report");
        Aim home = open.goals().get(2);
        assertThat(home.met()).isFalse();
        assertThat(home.why()).extracting(Line::word).containsExactly("answered", "flows-since", "infers-since");
        assertThat(open.guesses()).extracting(Guess::right).containsExactly(true, false);
        assertThat(open.whys().get(0).about()).as("what is sensitive first").startsWith("Where she lives");
        assertThat(open.whys().get(0).causes()).filteredOn(Run.Cause::counts).extracting(Run.Cause::words).containsExactly("Your location: Always");
        assertThat(open.worths().get(0).cells()).extracting(cell -> cell.datum().id()).containsExactly("stop", "nights", "home");
    }

    @Test
    void the_balance_is_met_by_two_ways_and_beyond_need_is_told() {
        assertThat(play("set.place", "once", "set.notices", "always", "act", "report").allMet()).isTrue();
        PermissionsRun best = play("set.place", "in-use", "set.notices", "always", "set.contacts", "never", "act", "report");
        assertThat(best.allMet()).isTrue();
        assertThat(best.whole().report().lockedBeyondNeed()).isEmpty();
        assertThat(best.image().audiences()).extracting(Mirror.Audience::id).as("features are no audience").containsExactly("maker");
        assertThat(best.answered()).isTrue();
    }

    @Test
    void whatever_the_fields_hold_there_is_a_run_and_it_can_be_kept() {
        PermissionsRun odd = darb.play(Map.of("set.place", List.of("<b>"), "set.WORKS", List.of("x"), "why", List.of("card.WORKS.F-late"), "stage", List.of("?")));
        assertThat(odd.pending()).map(Permissions.Request::id).contains("place");
        PermissionsRun played = play("set.place", "once", "was", "place.never");
        assertThat(darb.play(played.fields()).fields()).isEqualTo(played.fields());
        assertThat(played.changes()).extracting(Line::word).contains("answered", "so-works", "now-reaches");
        assertThat(play("set.place", "once", "act", "again").asked()).isEmpty();
    }
}
