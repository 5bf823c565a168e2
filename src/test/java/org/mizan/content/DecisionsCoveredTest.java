package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mizan.simulation.CoveredRun;
import org.mizan.simulation.Run.Stage;

/** The examples played as in an assessment: choices become final, one question follows, and no report is told before. */
class DecisionsCoveredTest {

    private static CoveredRun covered(String kind, Map<String, List<String>> fields) {
        CoveredRun run = CoveredRun.of(DecisionExamples.read(kind), 7, fields);
        assertThat(run.run().stage()).as("no report").isNotEqualTo(Stage.REPORT);
        CoveredRun last = CoveredRun.of(DecisionExamples.read(kind), 7, run.fields(), with(run.fields(), "act", "final"));
        assertThat(last.run().stage()).as("no report").isNotEqualTo(Stage.REPORT);
        assertThat(CoveredRun.of(DecisionExamples.read(kind), 7, last.fields()).fields()).isEqualTo(last.fields());
        return last;
    }

    private static Map<String, List<String>> with(Map<String, List<String>> fields, String name, String value) {
        Map<String, List<String>> more = new java.util.HashMap<>(fields);
        more.put(name, List.of(value));
        return more;
    }

    private static void marked(CoveredRun run) {
        assertThat(run.settled()).isTrue();
        assertThat(run.run().allMet()).isTrue();
        assertThat(run.why()).isPresent();
        CoveredRun right = CoveredRun.of(run.run().simulation(), 7, run.fields(), Map.of("because", List.of(String.valueOf(run.why().get().right()))));
        assertThat(right.answered()).isTrue();
        assertThat(right.share()).isEqualTo(1);
        assertThat(run.share()).isLessThan(1);
    }

    @Test
    void a_scenario() {
        assertThat(covered("scenario", Map.of("path", List.of("group.write"))).run().goals()).noneMatch(goal -> goal.met());
        marked(covered("scenario", Map.of("path", List.of("group.write", "answer.explain"))));
    }

    @Test
    void a_request() {
        assertThat(covered("request", Map.of("plan", List.of("ask"))).settled()).as("not before all is there to be sent").isFalse();
        marked(covered("request", Map.of("part", List.of("who", "ask-copy", "ask-erasure"), "plan", List.of("ask", "erase"), "predict.copy", List.of("yes"),
                "predict.data", List.of("no"), "act", List.of("report"))));
    }

    @Test
    void a_table() {
        marked(covered("anonymise", Map.of("step.age", List.of("1"), "step.town", List.of("1"), "out", List.of("rim"), "predict.salma", List.of("no"),
                "predict.rim", List.of("no"), "act", List.of("predict"))));
    }

    @Test
    void a_profile() {
        marked(covered("profile", Map.of("share.searches", List.of("no"), "predict.pregnant", List.of("no"), "predict.nights", List.of("yes"), "act", List.of("predict"))));
    }
}
