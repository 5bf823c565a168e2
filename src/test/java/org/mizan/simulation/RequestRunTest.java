package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mizan.simulation.Run.Stage;

class RequestRunTest {

    private final Request shop = Requests.shop();

    private RequestRun sent(List<String> parts, String... plan) {
        return shop.play(Map.of("part", parts, "plan", List.of(plan), "predict.copy", List.of("yes"), "act", List.of("report")));
    }

    @Test
    void begins_with_an_empty_letter_and_all_steps_to_choose_from() {
        RequestRun run = shop.play(Map.of());
        assertThat(run.stage()).isEqualTo(Stage.PREDICT);
        assertThat(run.rest()).hasSize(3);
        assertThat(run.letter()).isEqualTo("To the shop Nawras\n\nMy data at your shop\n");
        assertThat(run.answered()).isFalse();
    }

    @Test
    void the_letter_leaves_open_whatever_is_personal() {
        assertThat(sent(List.of("what", "who"), "ask").letter())
                .isEqualTo("To the shop Nawras\n\nMy data at your shop\n\nMy name is [your name], my account is [your account].\n\nSend me a copy of all you hold.\n");
    }

    @Test
    void steps_are_added_moved_and_taken_out() {
        RequestRun run = shop.play(Map.of("plan", List.of("ask"), "act", List.of("add.erase")));
        assertThat(run.outcome().plan()).extracting(Request.Step::id).containsExactly("ask", "erase");
        assertThat(shop.play(Map.of("plan", List.of("ask", "erase"), "act", List.of("up.erase"))).outcome().plan()).extracting(Request.Step::id).containsExactly("erase", "ask");
        assertThat(shop.play(Map.of("plan", List.of("ask", "erase"), "act", List.of("down.erase"))).outcome().plan()).extracting(Request.Step::id).containsExactly("ask", "erase");
        assertThat(shop.play(Map.of("plan", List.of("ask", "erase"), "act", List.of("out.ask"))).outcome().plan()).extracting(Request.Step::id).containsExactly("erase");
    }

    @Test
    void nothing_is_sent_without_a_step_or_a_prediction() {
        assertThat(shop.play(Map.of("plan", List.of("ask"), "act", List.of("report")))).matches(RequestRun::incomplete).matches(run -> run.stage() == Stage.PREDICT);
        assertThat(shop.play(Map.of("predict.copy", List.of("yes"), "act", List.of("report")))).matches(RequestRun::incomplete);
    }

    @Test
    void the_wrong_order_destroys_and_says_what() {
        RequestRun run = sent(List.of("who", "what"), "erase", "ask");
        assertThat(run.stage()).isEqualTo(Stage.REPORT);
        RequestReport report = run.report();
        assertThat(report.destroyed()).singleElement().matches(one -> one.failed().step().id().equals("ask") && one.by().step().id().equals("erase") && one.label().equals("What the shop holds"));
        assertThat(report.reordered().orElseThrow()).extracting(Request.Step::id).containsExactly("ask", "erase");
        assertThat(report.goals()).extracting(RequestReport.Judged::met).containsExactly(false, true, true);
        assertThat(run.predictions()).singleElement().matches(one -> !one.right());
        assertThat(run.whys()).extracting(Run.Why::id).contains("data");
        assertThat(run.share()).isBetween(0.6, 0.7);
    }

    @Test
    void a_step_says_what_it_lacked() {
        assertThat(sent(List.of("who"), "ask").outcome().done().get(0).missing()).extracting(one -> one.id() + " " + one.lack().word()).containsExactly("what left-out");
        Request waits = new Request(shop.heading(), "access", "", "", List.of(), List.of(new Request.Thing("a", "a", false), new Request.Thing("b", "b", false)), List.of(),
                List.of(new Request.Step("use", "use", List.of("a", "b"), List.of(), List.of(), java.util.Optional.empty()),
                        new Request.Step("make", "make", List.of(), List.of("a"), List.of(), java.util.Optional.empty())), List.of(), List.of());
        assertThat(waits.evaluate(List.of(), List.of("use", "make")).done().get(0).missing()).extracting(one -> one.id() + " " + one.lack().word()).containsExactly("a later", "b never");
    }

    @Test
    void the_report_names_what_was_not_needed() {
        RequestReport report = sent(List.of("who", "what"), "ask", "delete-app", "erase").report();
        assertThat(report.allMet()).isTrue();
        assertThat(report.needlessSteps()).extracting(Request.Step::id).containsExactly("delete-app");
        assertThat(report.needlessParts()).isEmpty();
        assertThat(report.reordered()).isEmpty();
        assertThat(report.shortest().orElseThrow().steps()).hasSize(2);
        assertThat(sent(List.of("who", "what", "passport"), "ask", "erase").report().goals().get(2).met()).isFalse();
    }

    @Test
    void after_the_report_it_can_be_composed_otherwise_and_stays_answered() {
        Map<String, List<String>> fields = new HashMap<>(sent(List.of("who"), "ask").carried());
        fields.put("act", List.of("play"));
        RequestRun on = shop.play(fields);
        assertThat(on.stage()).isEqualTo(Stage.PLAY);
        assertThat(on.outcome().plan()).hasSize(1);
        assertThat(on.answered()).isTrue();
        fields.put("act", List.of("again"));
        assertThat(shop.play(fields).outcome().plan()).isEmpty();
        assertThat(shop.play(fields).answered()).isTrue();
    }

    @Test
    void what_is_remembered_makes_the_same_run_whatever_was_sent() {
        Map<String, List<String>> odd = new HashMap<>();
        odd.put("plan", Arrays.asList("ask", null, "nonsense", "ask"));
        odd.put("part", List.of("what", "x"));
        odd.put("act", List.of("up."));
        for (RequestRun run : List.of(shop.play(odd), sent(List.of("who"), "ask"), shop.play(Map.of()))) {
            assertThat(shop.play(run.fields()).fields()).isEqualTo(run.fields());
        }
    }
}
