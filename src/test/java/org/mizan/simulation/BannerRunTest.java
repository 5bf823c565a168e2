package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.mizan.content.Kinds;

class BannerRunTest {

    private static final String[] FAIR = { "pick.text", "clear", "pick.refuse", "first", "pick.refuse-look", "gold", "pick.purpose-counting", "off", "pick.purpose-ads", "off" };

    private final Banner lamps = (Banner) Kinds.example("banner");

    private BannerRun play(String... inputs) {
        Map<String, List<String>> fields = new HashMap<>(Map.of("predict.reach.ads.50", List.of("no"), "predict.trust.90", List.of("yes"), "stage", List.of("play")));
        for (int i = 0; i < inputs.length; i += 2) {
            fields.put(inputs[i], List.of(inputs[i + 1]));
        }
        return lamps.play(fields);
    }

    @Test
    void the_tricky_banner_gets_consents_that_are_worth_little() {
        BannerRun run = play();
        assertThat(run.reception().reach("ads")).isEqualTo(75);
        assertThat(run.reception().trust()).isEqualTo(45);
        assertThat(run.goals()).extracting(Aim::met).containsExactly(true, true, false, false);
        Reception.Answer hurried = run.reception().answers().get(0);
        assertThat(hurried.because()).extracting(Line::word).containsExactly("not-understood", "accepts", "gives-against-will");
        assertThat(run.reception().answers().get(1).because()).extracting(Line::word).as("three taps, and patience for four").containsExactly("understood", "chooses", "gives-freely");
        assertThat(run.reception().answers().get(3).because()).extracting(Line::word).as("a pale button is overlooked at first")
                .containsExactly("understood", "refusing-too-far", "accepts", "gives-against-will");
        assertThat(run.levers()).isNotEmpty();
    }

    @Test
    void the_fair_banner_meets_the_target_too() {
        BannerRun run = play(FAIR);
        assertThat(run.allMet()).isTrue();
        assertThat(run.reception().trust()).isEqualTo(100);
        assertThat(Banner.FAIR).allMatch(run.reception()::fair);
        assertThat(run.guesses()).allMatch(Guess::right);
        assertThat(run.levers()).isEmpty();
    }

    @Test
    void asking_for_nothing_costs_the_target() {
        BannerRun run = play("pick.purpose-counting", "unasked", "pick.purpose-ads", "unasked");
        assertThat(run.reception().trust()).isEqualTo(100);
        assertThat(run.reception().reach("counting")).isZero();
        assertThat(run.allMet()).isFalse();
        assertThat(run.reception().answers()).allMatch(answer -> answer.because().get(0).word().equals("asks-nothing"));
    }

    @Test
    void the_shortest_way_meets_all_goals() {
        List<BannerRun.Picked> way = play().shortestWay().orElseThrow();
        String[] inputs = way.stream().flatMap(one -> java.util.stream.Stream.of(one.field(), one.option())).toArray(String[]::new);
        assertThat(play(inputs).allMet()).isTrue();
        assertThat(way).hasSizeLessThanOrEqualTo(FAIR.length / 2);
    }

    /** Fairness never costs trust: taking a trick away brings nobody to consent against their will. */
    @Test
    void a_fairer_banner_is_never_trusted_less() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            Map<String, String> design = new HashMap<>();
            lamps.parts().forEach(part -> design.put(part.id(), part.options().get(random.nextInt(part.options().size()))));
            Reception before = lamps.evaluate(design);
            Map<String, String> fairer = new HashMap<>(design);
            fairer.put("refuse", "first");
            fairer.put("refuse-look", "ink");
            assertThat(lamps.evaluate(fairer).trust()).as(design.toString()).isGreaterThanOrEqualTo(before.trust());
            assertThat(before.trust()).isBetween(0, 100);
        }
    }

    @Test
    void whatever_the_fields_hold_there_is_a_run_and_it_can_be_kept() {
        BannerRun odd = play("pick.text", "<b>", "pick.refuse", "nowhere", "pick.purpose-x", "on");
        assertThat(odd.reception().design()).isEqualTo(lamps.design(Map.of()));
        BannerRun played = play(FAIR);
        assertThat(lamps.play(played.fields()).fields()).isEqualTo(played.fields());
        assertThat(lamps.play(Map.of()).stage()).isEqualTo(Run.Stage.PREDICT);
    }

    @Test
    void sentences_are_counted_in_both_scripts() {
        assertThat(Banner.Text.of("t", "", "One two three. Four five?").words()).isEqualTo(2.5);
        assertThat(Banner.Text.of("t", "", "هل نعدّ زياراتكم؟ القرار لكم.").words()).isEqualTo(2.5);
    }
}
