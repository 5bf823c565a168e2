package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.mizan.simulation.Run.Stage;

class ProfileRunTest {

    private final Profile huda = profile(List.of(new Profile.Rule(List.of("card", "searches"), "pregnant", "vitamins", "a sister"),
            new Profile.Rule(List.of("diary"), "pregnant", "dates", "a novel"), new Profile.Rule(List.of("trips"), "nights", "a car", "a visit"),
            new Profile.Rule(List.of("pregnant", "nights"), "risk", "tired", "none")));

    private static Profile profile(List<Profile.Rule> rules) {
        return Profile.of(Heading.NONE, "Sirr", List.of(share("card", true), share("searches", true), share("diary", false), share("trips", true)),
                List.of(new Profile.Conclusion("pregnant", "pregnant", false, Optional.of("health")), new Profile.Conclusion("nights", "nights", true, Optional.empty()),
                        new Profile.Conclusion("risk", "risk", false, Optional.of("finance"))),
                rules, List.of(new Profile.Gain("discount", "discount", List.of("card"))), List.of(new Profile.Goal(true, "discount"), new Profile.Goal(false, "pregnant")),
                List.of("pregnant"));
    }

    private static Profile.Share share(String id, boolean shared) {
        return new Profile.Share(id, id, shared);
    }

    private ProfileRun run(String... pairs) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], List.of(pairs[i + 1]));
        }
        return huda.play(fields);
    }

    @Test
    void begins_with_the_predictions_and_what_is_shared_at_first() {
        assertThat(run().stage()).isEqualTo(Stage.PREDICT);
        assertThat(run().choices()).extracting(ProfileRun.Choice::shared).containsExactly(true, true, false, true);
    }

    @Test
    void the_file_has_each_conclusion_with_its_evidence_and_a_rival() {
        ProfileRun run = run("predict.pregnant", "no", "act", "report");
        assertThat(run.concluded()).extracting(one -> one.conclusion().id() + " " + one.error()).containsExactly("pregnant true", "nights false", "risk true");
        ProfileRun.Concluded risk = run.concluded().get(2);
        assertThat(risk.chains()).singleElement().matches(chain -> chain.shares().equals(List.of("card", "searches", "trips")));
        assertThat(risk.chains().get(0).steps()).extracting(step -> step.rule().rival()).containsExactly("a sister", "a visit", "none");
        assertThat(risk.cuts()).extracting(Profile.Share::id).containsExactly("card", "searches", "trips");
        assertThat(run.errors()).isEqualTo(2);
        assertThat(run.predictions()).noneMatch(ProfileRun.Prediction::right);
        assertThat(run.whys()).extracting(Run.Why::id).contains("pregnant");
    }

    @Test
    void two_ways_to_a_conclusion_leave_no_single_cut() {
        ProfileRun.Concluded pregnant = run("share.diary", "yes").concluded().get(0);
        assertThat(pregnant.chains()).hasSize(2);
        assertThat(pregnant.chains().get(0).shares()).containsExactly("diary");
        assertThat(pregnant.cuts()).isEmpty();
    }

    @Test
    void the_report_names_errors_what_nobody_asked_and_what_was_kept_back_beyond_need() {
        ProfileReport report = run("predict.pregnant", "no", "share.searches", "no", "share.trips", "no", "act", "report").report();
        assertThat(report.errors()).isEmpty();
        assertThat(report.beyond()).extracting(Profile.Share::id).containsExactly("trips");
        assertThat(report.shortest().orElseThrow()).singleElement().matches(one -> one.share().id().equals("searches") && !one.shared());
        assertThat(run("predict.pregnant", "no", "act", "report").report().unasked()).extracting(one -> one.conclusion().id()).containsExactly("risk");
        assertThat(run("share.card", "no").goals()).extracting(ProfileRun.Judged::met).containsExactly(false, true);
    }

    /** What is concluded is the closure of what is shared under the rules, worked out naively. */
    @Test
    void agrees_with_the_closure_of_the_rules() {
        List<String> shares = List.of("card", "searches", "diary", "trips");
        List<String> conclusions = List.of("pregnant", "nights", "risk");
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<String> all = new java.util.ArrayList<>(shares);
            all.addAll(conclusions);
            List<Profile.Rule> rules = IntStream.range(0, 1 + random.nextInt(5)).mapToObj(i -> new Profile.Rule(
                    List.of(all.get(random.nextInt(7)), all.get(random.nextInt(7))), conclusions.get(random.nextInt(3)), "w" + i, "r")).toList();
            Map<String, List<String>> fields = new HashMap<>();
            Set<String> known = new HashSet<>();
            for (String share : shares) {
                boolean shared = random.nextBoolean();
                fields.put("share." + share, List.of(shared ? "yes" : "no"));
                if (shared) {
                    known.add(share);
                }
            }
            boolean more = true;
            while (more) {
                more = false;
                for (Profile.Rule rule : rules) {
                    more |= known.containsAll(rule.from()) && known.add(rule.gives());
                }
            }
            ProfileRun run = profile(rules).play(fields);
            assertThat(run.concluded().stream().map(one -> one.conclusion().id()).toList()).as("seed %d", seed).isEqualTo(conclusions.stream().filter(known::contains).toList());
            assertThat(run.concluded()).allMatch(one -> !one.chains().isEmpty() && !one.chains().get(0).steps().isEmpty());
        }
    }

    @Test
    void what_is_remembered_makes_the_same_run_whatever_was_sent() {
        Map<String, List<String>> odd = new HashMap<>();
        odd.put("share.card", Arrays.asList("no", null));
        odd.put("share.trips", List.of("perhaps"));
        odd.put("predict.pregnant", List.of("who knows"));
        for (ProfileRun run : List.of(huda.play(odd), run(), run("predict.pregnant", "yes", "act", "report", "share.card", "no"))) {
            assertThat(huda.play(run.fields()).fields()).isEqualTo(run.fields());
        }
    }
}
