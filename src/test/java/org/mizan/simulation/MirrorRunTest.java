package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mizan.simulation.Run.Stage;

class MirrorRunTest {

    private final Mirror omar = Mirrors.omar();

    @Test
    void begins_with_the_predictions_and_the_device_as_it_came() {
        MirrorRun run = MirrorRun.of(omar, Map.of());
        assertThat(run.stage()).isEqualTo(Stage.PREDICT);
        assertThat(run.predictions()).extracting(MirrorRun.Prediction::name).containsExactly("predict.shop.clinic");
        assertThat(run.answered()).isFalse();
        assertThat(run.image().changes().none()).isTrue();
    }

    @Test
    void the_mirror_stays_hidden_while_a_prediction_is_missing() {
        MirrorRun run = MirrorRun.of(omar, fields("act", "predict", "stage", "report", "reported", "no"));
        assertThat(run.stage()).isEqualTo(Stage.PREDICT);
        assertThat(run.incomplete()).isTrue();
    }

    @Test
    void plays_once_the_predictions_are_in_and_reports_on_request() {
        Map<String, List<String>> fields = fields("predict.shop.clinic", "no", "act", "predict");
        MirrorRun played = MirrorRun.of(omar, fields);
        assertThat(played.stage()).isEqualTo(Stage.PLAY);
        MirrorRun reported = post(played, "act", "report", "set.share-place", "family", "set.shop-place", "in-use");
        assertThat(reported.stage()).isEqualTo(Stage.REPORT);
        assertThat(reported.answered()).isTrue();
        assertThat(reported.share()).isEqualTo(1);
        assertThat(reported.predictions()).singleElement().matches(MirrorRun.Prediction::right);
    }

    @Test
    void after_the_report_play_goes_on_and_stays_answered() {
        MirrorRun reported = MirrorRun.of(omar, fields("predict.shop.clinic", "no", "act", "report"));
        MirrorRun on = post(reported, "act", "play");
        assertThat(on.stage()).isEqualTo(Stage.PLAY);
        assertThat(on.answered()).isTrue();
        MirrorRun again = post(on, "act", "again");
        assertThat(again.stage()).isEqualTo(Stage.PREDICT);
        assertThat(again.answered()).isTrue();
        assertThat(again.predictions().get(0).said()).isEmpty();
    }

    @Test
    void tells_what_the_last_step_changed() {
        MirrorRun played = MirrorRun.of(omar, fields("predict.shop.clinic", "no", "act", "predict"));
        MirrorRun next = post(played, "act", "play", "set.share-place", "family", "set.shop-place", "always");
        assertThat(next.image().changes().settings()).extracting(one -> one.option().id()).containsExactly("family");
        assertThat(next.image().changes().forgotten()).extracting(known -> known.audience().id() + " " + known.datum().id())
                .containsExactly("anyone place-now", "anyone trail", "anyone clinic", "family trail", "family clinic");
        assertThat(next.image().changes().learned()).isEmpty();
        assertThat(post(next, "act", "play", "set.share-place", "family").image().changes().none()).isTrue();
    }

    @Test
    void what_is_remembered_makes_the_same_run() {
        MirrorRun run = post(MirrorRun.of(omar, fields("predict.shop.clinic", "yes", "act", "predict")), "act", "play", "set.share-place", "nobody");
        MirrorRun same = MirrorRun.of(omar, run.fields());
        assertThat(same.fields()).isEqualTo(run.fields());
        assertThat(same.image().changes()).isEqualTo(run.image().changes());
        assertThat(same.stage()).isEqualTo(run.stage());
    }

    @Test
    void the_report_names_what_was_locked_beyond_need() {
        MirrorReport report = MirrorRun.of(omar, fields("set.share-place", "family", "set.shop-place", "never")).report();
        assertThat(report.allMet()).isTrue();
        assertThat(report.lockedBeyondNeed()).isEmpty();
        Mirror easy = Mirrors.withFlows(omar, omar.flows().subList(0, 4));
        assertThat(MirrorRun.of(easy, fields("set.share-place", "family", "set.shop-place", "never")).report().lockedBeyondNeed())
                .extracting(one -> one.setting().id()).containsExactly("shop-place");
    }

    @Test
    void the_report_names_exposures_nobody_asked_about_the_shortest_way_and_what_a_pattern_cost() {
        MirrorReport report = MirrorRun.of(omar, Map.of()).report();
        assertThat(report.lost()).extracting(lost -> lost.cell().audience().id()).containsExactly("shop");
        assertThat(report.lost().get(0).why()).isPresent();
        assertThat(report.exposures()).extracting(known -> known.audience().id()).containsExactly("anyone", "family");
        assertThat(report.shortestWay().orElseThrow()).extracting(one -> one.setting().id() + "=" + one.option().id())
                .containsExactly("share-place=family", "shop-place=in-use");
        assertThat(report.patterns()).singleElement().satisfies(cost -> assertThat(cost.cells()).isEmpty());
        MirrorReport family = MirrorRun.of(omar, fields("set.share-place", "family")).report();
        assertThat(family.patterns()).singleElement().satisfies(cost -> {
            assertThat(cost.best().option().id()).isEqualTo("never");
            assertThat(cost.cells()).extracting(known -> known.datum().id()).containsExactly("place-now", "trail", "clinic");
        });
    }

    @Test
    void the_shortest_way_is_a_solution_with_the_fewest_changes() {
        for (int seed = 0; seed < 400; seed++) {
            Mirror mirror = Mirrors.random(seed);
            Figures figures = Solver.solve(mirror).figures();
            MirrorReport report = MirrorRun.of(mirror, Map.of()).report();
            assertThat(report.shortestWay().map(List::size)).isEqualTo(figures.fewestChanges());
            report.shortestWay().ifPresent(way -> {
                Map<String, String> configuration = new HashMap<>();
                way.forEach(one -> configuration.put(one.setting().id(), one.option().id()));
                assertThat(mirror.evaluate(configuration).meetsAll()).isTrue();
            });
        }
    }

    @Test
    void settings_lie_where_their_menus_are() {
        Menu menu = MirrorRun.of(omar, fields("set.shop-place", "never")).menu();
        assertThat(menu.menus()).singleElement().satisfies(settings -> {
            assertThat(settings.label()).isEqualTo("Settings");
            assertThat(settings.menus()).extracting(Menu::label).containsExactly("Map", "Apps");
            assertThat(settings.size()).isEqualTo(2);
            assertThat(settings.changed()).isEqualTo(1);
        });
    }

    @Test
    void malicious_fields_change_nothing_and_do_not_throw() {
        MirrorRun run = MirrorRun.of(omar, fields("set.share-place", "<script>", "was", ".", "was.x", "y", "predict.shop.clinic", "perhaps",
                "act", "\u0000", "stage", "win", "set.", "x", "reported", "no"));
        assertThat(run.fields()).isEqualTo(MirrorRun.of(omar, Map.of()).fields());
    }

    @Test
    void an_assessment_can_ask_for_the_goals_and_for_a_why() {
        Run run = omar.play(fields("predict.shop.clinic", "yes", "act", "report"));
        assertThat(run.goals()).extracting(Run.Goal::id).containsExactly("keep.family.place-now", "never.shop.clinic");
        assertThat(run.whys()).allMatch(why -> why.causes().stream().anyMatch(Run.Cause::counts) && !why.causes().stream().allMatch(Run.Cause::counts));
        assertThat(run.whys()).as("every setting leads to it: nothing to ask").noneMatch(why -> why.id().equals("shop.clinic"));
        Run found = omar.play(fields("predict.shop.clinic", "yes", "act", "report", "set.share-place", "family"));
        assertThat(found.whys()).filteredOn(why -> why.id().equals("shop.clinic")).singleElement().satisfies(why -> assertThat(why.causes())
                .filteredOn(Run.Cause::counts).extracting(Run.Cause::words).containsExactly("Let the shop's app use your location: always"));
    }

    /** Posts what the page carries and what the learner set. */
    private MirrorRun post(MirrorRun run, String... inputs) {
        Map<String, List<String>> fields = new HashMap<>(run.carried());
        fields.putAll(fields(inputs));
        return MirrorRun.of(omar, fields);
    }

    private static Map<String, List<String>> fields(String... inputs) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < inputs.length; i += 2) {
            fields.put(inputs[i], List.of(inputs[i + 1]));
        }
        return fields;
    }
}
