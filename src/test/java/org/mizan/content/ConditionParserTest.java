package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mizan.simulation.Condition;

class ConditionParserTest {

    private static final ConditionParser.Names ALL = new ConditionParser.Names() {
        @Override
        public boolean isSetting(String setting, Place place) {
            return true;
        }

        @Override
        public boolean isOption(String setting, String option, Place place) {
            return true;
        }
    };

    private static Optional<Condition> parse(String text) {
        return ConditionParser.parse(new Yaml.Scalar(text, false, new Place("f", 1, 1)), ALL, new Findings());
    }

    private static boolean holds(String text, Map<String, String> configuration) {
        return parse(text).orElseThrow().holds(configuration);
    }

    @Test
    void not_binds_before_and_and_before_or() {
        assertThat(holds("a is x or b is x and c is x", Map.of("a", "x", "b", "y", "c", "y"))).isTrue();
        assertThat(holds("(a is x or b is x) and c is x", Map.of("a", "x", "b", "y", "c", "y"))).isFalse();
        assertThat(holds("not a is x and b is x", Map.of("a", "y", "b", "x"))).isTrue();
        assertThat(holds("not (a is x and b is x)", Map.of("a", "y", "b", "y"))).isTrue();
        assertThat(holds("not a is x or b is x", Map.of("a", "x", "b", "x"))).isTrue();
    }

    @Test
    void is_not_is_the_same_as_not_is() {
        assertThat(parse("a is not x")).isEqualTo(parse("not a is x"));
        assertThat(holds("not not a is x", Map.of("a", "x"))).isTrue();
    }

    @Test
    void deep_nesting_is_refused_and_not_fatal() {
        assertThat(parse("(".repeat(10_000) + "a is x" + ")".repeat(10_000))).isEmpty();
        assertThat(parse("not ".repeat(10_000) + "a is x")).isEmpty();
        assertThat(parse("a is x" + " or a is x".repeat(5_000))).isPresent();
    }
}
