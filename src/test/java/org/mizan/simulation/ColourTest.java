package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contrast of WCAG 2.2 against examples that are published with figures. */
class ColourTest {

    /** Black and white are 21 by definition; #777777 and #767676 on white lie on both sides of 4.5, #949494 just above 3. */
    @ParameterizedTest
    @CsvSource({ "'#000000', '#ffffff', 21.0", "'#ffffff', '#ffffff', 1.0", "'#777777', '#ffffff', 4.48", "'#767676', '#ffffff', 4.54", "'#949494', '#ffffff', 3.03",
            "'#ff0000', '#ffffff', 4.00", "'#0000ff', '#ffffff', 8.59", "'#ffff00', '#ffffff', 1.07", "'#008000', '#ffffff', 5.14" })
    void contrast_is_as_published(String one, String other, double ratio) {
        assertThat(Colour.parse(one).contrast(Colour.parse(other))).isCloseTo(ratio, within(0.005));
    }

    @Test
    void contrast_is_the_same_both_ways_and_between_1_and_21() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Colour one = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            Colour other = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            assertThat(one.contrast(other)).isEqualTo(other.contrast(one)).isBetween(1.0, 21.0001);
            assertThat(Colour.parse(one.hex())).isEqualTo(one);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "red", "#fff", "#12345g", "1c2333", "" })
    void anything_else_is_no_colour(String text) {
        assertThatThrownBy(() -> Colour.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
