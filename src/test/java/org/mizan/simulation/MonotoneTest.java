package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** What is known is a least fixed point, and a monotone one: more flows and more inferences never let less be known. */
class MonotoneTest {

    private static Set<Mirror.Cell> known(Mirror mirror, Map<String, String> configuration) {
        Set<Mirror.Cell> known = new HashSet<>();
        mirror.evaluate(configuration).known().forEach(cell -> known.add(cell.cell()));
        return known;
    }

    private static <T> List<T> some(List<T> all, Random random) {
        return all.stream().filter(any -> random.nextInt(3) > 0).toList();
    }

    private static Mirror with(Mirror mirror, List<Mirror.Flow> flows, List<Mirror.Inference> inferences) {
        return new Mirror(mirror.heading(), mirror.look(), mirror.audiences(), mirror.data(), mirror.settings(), flows, inferences, mirror.goals(), mirror.predictions());
    }

    private static Map<String, String> configuration(Mirror mirror, Random random) {
        Map<String, String> configuration = new HashMap<>();
        mirror.settings().forEach(setting -> configuration.put(setting.id(), setting.options().get(random.nextInt(setting.options().size())).id()));
        return configuration;
    }

    @Test
    void fewer_flows_and_inferences_never_let_more_be_known() {
        for (long seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            Mirror mirror = Mirrors.random(seed);
            Map<String, String> configuration = configuration(mirror, random);
            Set<Mirror.Cell> all = known(mirror, configuration);
            assertThat(all).as("seed " + seed).containsAll(known(with(mirror, some(mirror.flows(), random), some(mirror.inferences(), random)), configuration));
        }
    }

    /** To tell an audience what it knows anyway changes nothing: the fixed point is reached. */
    @Test
    void what_is_known_can_be_told_again() {
        for (long seed = 0; seed < 500; seed++) {
            Mirror mirror = Mirrors.random(seed);
            Map<String, String> configuration = configuration(mirror, new Random(seed));
            Set<Mirror.Cell> known = known(mirror, configuration);
            List<Mirror.Flow> flows = new ArrayList<>(mirror.flows());
            known.forEach(cell -> flows.add(Mirrors.flow(cell.datum(), cell.audience(), Condition.ALWAYS)));
            assertThat(known(with(mirror, flows, mirror.inferences()), configuration)).as("seed " + seed).isEqualTo(known);
        }
    }
}
