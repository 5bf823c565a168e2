package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TownTest {

    private static final List<String> COLUMNS = List.of("a", "b", "c");

    private static Town random(Random random) {
        List<List<String>> people = new ArrayList<>();
        for (int person = 0; person < 2 + random.nextInt(20); person++) {
            people.add(COLUMNS.stream().map(column -> column + random.nextInt(3)).toList());
        }
        return new Town(COLUMNS, people);
    }

    private static Set<String> some(Random random) {
        Set<String> some = new HashSet<>();
        COLUMNS.stream().filter(any -> random.nextBoolean()).forEach(some::add);
        return some;
    }

    /** Brute force: singled out is who differs from everybody else in a column that is shown. */
    @Test
    void who_is_singled_out_agrees_with_the_definition() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Town town = random(random);
            Set<String> shown = some(random);
            List<Integer> expected = IntStream.range(0, town.people().size()).filter(person -> !shown.isEmpty() && IntStream.range(0, town.people().size())
                    .allMatch(other -> other == person || IntStream.range(0, COLUMNS.size())
                            .anyMatch(column -> shown.contains(COLUMNS.get(column)) && !town.people().get(person).get(column).equals(town.people().get(other).get(column)))))
                    .boxed().toList();
            assertThat(town.singled(shown)).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void to_show_more_never_hides_anybody() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Town town = random(random);
            Set<String> few = some(random);
            Set<String> more = new HashSet<>(few);
            more.addAll(some(random));
            assertThat(town.singled(more)).as("seed " + seed).containsAll(town.singled(few));
        }
    }

    @Test
    void the_shape_of_a_town_does_not_depend_on_its_words() {
        Town english = new Town(List.of("x", "y"), List.of(List.of("Harbour", "A"), List.of("Hill", "A"), List.of("Harbour", "B")));
        Town arabic = new Town(List.of("x", "y"), List.of(List.of("الميناء", "أ"), List.of("التلّ", "أ"), List.of("الميناء", "ب")));
        assertThat(arabic.shape()).isEqualTo(english.shape()).containsExactly("0 0", "1 0", "0 2");
    }
}
