package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mizan.simulation.Run.Stage;

class ScenarioRunTest {

    private final Scenario photo = Scenarios.photo();

    private ScenarioRun post(ScenarioRun from, String... more) {
        Map<String, List<String>> fields = new HashMap<>(from.carried());
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], List.of(more[i + 1]));
        }
        return photo.play(fields);
    }

    private ScenarioRun solved() {
        ScenarioRun first = post(photo.play(Map.of()), "choose", "group.private", "guess.0.trust", "up", "act", "decide");
        return post(first, "choose", "answer.explain", "act", "decide");
    }

    @Test
    void begins_in_the_first_scene() {
        ScenarioRun run = photo.play(Map.of());
        assertThat(run.scene()).map(Scenario.Scene::id).contains("group");
        assertThat(run.stage()).isEqualTo(Stage.PLAY);
        assertThat(run.choices()).hasSize(3);
        assertThat(run.answered()).isFalse();
        assertThat(run.goals()).noneMatch(Run.Goal::met);
    }

    @Test
    void nothing_is_decided_while_a_prediction_is_missing() {
        ScenarioRun run = post(photo.play(Map.of()), "choose", "group.private", "act", "decide");
        assertThat(run.incomplete()).isTrue();
        assertThat(run.path()).isEmpty();
        assertThat(run.isMarked(run.choices().get(0))).isTrue();
    }

    @Test
    void a_decision_moves_the_meters_and_tells_why() {
        ScenarioRun run = post(photo.play(Map.of()), "choose", "group.public", "guess.0.trust", "up", "act", "decide");
        assertThat(run.decided()).isTrue();
        assertThat(run.moves(run.latest().orElseThrow())).extracting(one -> one.meter().id() + one.before() + one.after()).containsExactly("control46", "trust51");
        assertThat(run.guesses()).singleElement().matches(guess -> !guess.right() && guess.was().equals("down"));
        assertThat(run.meters().get(1).moves()).singleElement().matches(move -> !move.stopped());
    }

    @Test
    void a_meter_stops_at_its_end() {
        ScenarioRun run = post(post(photo.play(Map.of()), "choose", "group.public", "guess.0.trust", "up", "act", "decide"), "choose", "answer.threaten", "act", "decide");
        assertThat(run.meters().get(1).value()).isZero();
        assertThat(run.meters().get(1).moves()).last().matches(ScenarioReport.Move::stopped);
    }

    @Test
    void an_ending_is_the_report() {
        ScenarioRun run = solved();
        assertThat(run.stage()).isEqualTo(Stage.REPORT);
        assertThat(run.ending()).map(Scenario.Ending::id).contains("gone");
        assertThat(run.allMet()).isTrue();
        assertThat(run.answered()).isTrue();
        assertThat(run.share()).isEqualTo(1);
        assertThat(run.whys()).extracting(Run.Why::id).containsExactly("control", "trust");
        assertThat(run.whys().get(1).causes().stream().filter(Run.Cause::counts)).extracting(Run.Cause::words).containsExactly("Write to him");
    }

    @Test
    void covered_it_comes_to_its_ending_without_a_report() {
        CoveredRun covered = CoveredRun.of(photo, 1, solved().fields());
        assertThat(covered.run().stage()).isEqualTo(Stage.PLAY);
        assertThat(((ScenarioRun) covered.run()).ended()).isTrue();
        assertThat(covered.run().allMet()).isTrue();
        assertThat(CoveredRun.of(photo, 1, covered.fields(), Map.of("final", List.of("yes"))).settled()).isTrue();
    }

    @Test
    void the_report_says_what_each_choice_closed_off() {
        ScenarioRun run = post(photo.play(Map.of()), "choose", "group.wait", "guess.0.trust", "same", "act", "decide");
        ScenarioReport report = post(run, "choose", "later.ask", "act", "decide").report();
        assertThat(report.allMet()).isFalse();
        assertThat(report.costs().get(0).closed()).isTrue();
        assertThat(report.costs().get(0).lost()).extracting(lost -> lost.meter().id()).contains("control", "trust");
        assertThat(report.costs().get(0).instead()).extracting(other -> other.choice().id() + other.open()).containsExactly("privatetrue", "publicfalse");
        assertThat(report.costs().get(1).nothing()).isTrue();
        assertThat(report.shortest()).extracting(one -> one.choice().id()).containsExactly("private", "explain");
    }

    @Test
    void a_high_end_of_a_meter_that_is_to_stay_low_is_no_loss() {
        Scenario calm = new Scenario(photo.heading(), photo.meters(), photo.scenes(), photo.endings(), List.of(new Scenario.Goal(Scenario.Aim.MOST, "trust", 9)), List.of());
        ScenarioRun first = calm.play(Map.of("choose", List.of("group.wait"), "act", List.of("decide")));
        Map<String, List<String>> fields = new HashMap<>(first.carried());
        fields.put("choose", List.of("later.ask"));
        fields.put("act", List.of("decide"));
        assertThat(calm.play(fields).report().costs().get(0).lost()).extracting(lost -> lost.meter().id()).containsExactly("control");
    }

    @Test
    void going_back_stands_there_again_and_asks_anew() {
        ScenarioRun back = post(solved(), "act", "back.0");
        assertThat(back.scene()).map(Scenario.Scene::id).contains("group");
        assertThat(back.questions()).allMatch(question -> question.said().isEmpty());
        assertThat(back.answered()).isTrue();
        assertThat(post(solved(), "act", "again").path()).isEmpty();
        assertThat(post(solved(), "act", "again").answered()).isTrue();
    }

    @Test
    void what_is_remembered_makes_the_same_run() {
        for (ScenarioRun run : List.of(photo.play(Map.of()), solved(), post(photo.play(Map.of()), "choose", "group.wait", "act", "decide"))) {
            assertThat(photo.play(run.fields()).fields()).isEqualTo(run.fields());
        }
    }

    @Test
    void whatever_the_fields_hold_it_is_played_as_far_as_it_goes() {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("path", Arrays.asList("group.private", null, "answer.explain"));
        fields.put("act", List.of("back.99999999999"));
        fields.put("choose", List.of("gone.none"));
        ScenarioRun run = photo.play(fields);
        assertThat(run.path()).hasSize(2);
        assertThat(photo.play(Map.of("path", List.of("nowhere.x"), "guess.0.trust", List.of("sideways"))).path()).isEmpty();
    }
}
