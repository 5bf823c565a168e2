package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an author's slip makes of an example, the compiler says what is wrong with it and does not fall over. */
class DecisionFuzzTest {

    private static final int TRIES = 250;

    @ParameterizedTest
    @ValueSource(strings = { "scenario", "request", "anonymise", "profile" })
    void slips_of_the_pen_are_told_and_never_thrown(String kind) {
        String yaml = DecisionExamples.lesson(kind, "en");
        List<String> words = List.of(yaml.split("[\\s,:{}\\[\\]]+"));
        int told = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>(List.of(yaml.split("\n")));
            for (int slips = 1 + random.nextInt(2); slips > 0; slips--) {
                slip(lines, words, random);
            }
            List<String> found = Sample.simulation(String.join("\n", lines) + "\n").english();
            assertThat(found).as("%s, seed %d", kind, seed).noneMatch(one -> one.endsWith(" internal"));
            told += found.isEmpty() ? 0 : 1;
        }
        assertThat(told).as("most slips are noticed").isGreaterThan(TRIES / 2);
    }

    private static void slip(List<String> lines, List<String> words, Random random) {
        int at = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> lines.set(at, lines.get(at).replace(words.get(random.nextInt(words.size())), words.get(random.nextInt(words.size()))));
            default -> {
                String line = lines.get(at);
                List<String> parts = List.of(line.split("(?<=[\\s,:{}\\[\\]])|(?=[\\s,:{}\\[\\]])"));
                List<String> changed = new ArrayList<>(parts);
                changed.set(random.nextInt(parts.size()), words.get(random.nextInt(words.size())));
                lines.set(at, String.join("", changed));
            }
        }
    }
}
