package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mizan.simulation.Run.Stage;

class AnonymiseRunTest {

    private final Anonymise clinic = Tables.clinic();

    private AnonymiseRun run(String... pairs) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], List.of(pairs[i + 1].split(" ")));
        }
        return clinic.play(fields);
    }

    @Test
    void begins_with_the_predictions_and_the_table_as_it_is() {
        AnonymiseRun run = run();
        assertThat(run.stage()).isEqualTo(Stage.PREDICT);
        assertThat(run.missing()).isEqualTo(1);
        assertThat(run.cells(clinic.rows().get(0))).containsExactly("34", "Tunis", "Asthma");
        assertThat(run.secondCells(clinic.second().rows().get(1))).containsExactly("52", "Sfax");
    }

    @Test
    void plays_and_reports() {
        AnonymiseRun run = run("predict.salma", "no", "act", "report", "step.age", "1", "step.town", "1");
        assertThat(run.stage()).isEqualTo(Stage.REPORT);
        assertThat(run.allMet()).isTrue();
        assertThat(run.predictions()).allMatch(AnonymiseRun.Prediction::right);
        assertThat(run.report().lean()).isTrue();
        assertThat(run.report().best()).isPresent();
        assertThat(run.whys()).extracting(Run.Why::id).isNotEmpty();
    }

    @Test
    void the_report_names_what_was_given_up_beyond_need() {
        AnonymiseRun run = run("predict.salma", "no", "act", "report", "step.age", "1", "step.town", "1", "out", "omar", "counts", "no");
        assertThat(run.report().lean()).isTrue();
        Anonymise easy = new Anonymise(clinic.heading(), clinic.people(), clinic.columns(), clinic.rows(), clinic.second(), 1, true,
                List.of(new Anonymise.Goal(Anonymise.Aim.K, 2, "")), List.of());
        AnonymiseReport report = easy.play(Map.of("step.age", List.of("2"), "step.town", List.of("2"), "counts", List.of("yes"), "out", List.of("omar"), "act", List.of("report"))).report();
        assertThat(report.beyond()).extracting(Anonymise.Column::id).contains("town");
        assertThat(report.rows()).extracting(Anonymise.Person::id).containsExactly("omar");
        assertThat(report.counts()).isTrue();
    }

    @Test
    void the_solver_finds_the_way_that_loses_least() {
        AnonymiseSolver solver = new AnonymiseSolver(clinic);
        assertThat(solver.configurations()).isEqualTo(4 * 3 * 7 * 2);
        assertThat(solver.solutions()).isPositive();
        assertThat(solver.best().orElseThrow().choice().steps()).isEqualTo(Map.of("age", 1, "town", 1));
        assertThat(solver.solvedByDefault()).isFalse();
        assertThat(solver.solvedByLocking()).isFalse();
        assertThat(solver.lostGoals()).isEmpty();
    }

    @Test
    void no_more_rows_are_left_out_than_may_be() {
        assertThat(run("out", "salma nour")).matches(AnonymiseRun::tooMany).matches(run -> run.outcome().choice().leftOut().size() == 1);
    }

    @Test
    void what_is_remembered_makes_the_same_run_whatever_was_sent() {
        Map<String, List<String>> odd = new HashMap<>();
        odd.put("step.age", Arrays.asList("9", null));
        odd.put("step.town", List.of("-1"));
        odd.put("out", Arrays.asList("nobody", null, "salma"));
        odd.put("counts", List.of("maybe"));
        for (AnonymiseRun run : List.of(clinic.play(odd), run("step.age", "2", "predict.salma", "yes", "act", "predict", "out", "omar"), run())) {
            assertThat(clinic.play(run.fields()).fields()).isEqualTo(run.fields());
        }
    }
}
