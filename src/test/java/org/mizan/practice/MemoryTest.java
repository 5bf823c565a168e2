package org.mizan.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** FSRS-6 against the numbers of its own implementations, and what has to hold for whatever is answered. */
class MemoryTest {

    private static final Rating[] RATINGS = Rating.values();

    /** open-spaced-repetition/ts-fsrs, FSRS-6.test.ts, "first repeat". */
    @Test
    void the_first_answer_gives_the_published_stability_and_difficulty() {
        double[] stability = { 0.212, 1.2931, 2.3065, 8.2956 };
        double[] difficulty = { 6.4133, 5.11217071, 2.11810397, 1 };
        for (Rating rating : RATINGS) {
            Memory memory = Memory.first(rating);
            assertThat(memory.stability()).isEqualTo(stability[rating.ordinal()], within(1e-8));
            assertThat(memory.difficulty()).isEqualTo(difficulty[rating.ordinal()], within(1e-8));
        }
    }

    /** open-spaced-repetition/py-fsrs 6.3.1, test_basic.py, test_memo_state; the same numbers as fsrs-rs and ts-fsrs have. */
    @Test
    void six_answers_lead_to_the_published_memory() {
        Memory memory = Memory.first(Rating.AGAIN);
        for (int days : List.of(0, 1, 3, 8, 21)) {
            memory = memory.then(Rating.GOOD, days);
        }
        assertThat(memory.stability()).isEqualTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isEqualTo(6.3574867, within(1e-4));
    }

    /** The same test, test_review_card: thirteen answers, each on its day; 0 stands for a step of minutes, which is the same day here. */
    @Test
    void thirteen_answers_come_at_the_published_intervals() {
        Rating[] ratings = { Rating.GOOD, Rating.GOOD, Rating.GOOD, Rating.GOOD, Rating.GOOD, Rating.GOOD, Rating.AGAIN, Rating.AGAIN, Rating.GOOD,
                Rating.GOOD, Rating.GOOD, Rating.GOOD, Rating.GOOD };
        int[] intervals = { 0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21 };
        Schedule without = new Schedule(0.9, 36_500);
        Memory memory = Memory.first(ratings[0]);
        for (int i = 1; i < ratings.length; i++) {
            memory = memory.then(ratings[i], intervals[i - 1]);
            if (intervals[i] > 0) {
                assertThat(without.days(memory)).as("answer %s", i + 1).isEqualTo(intervals[i]);
            }
        }
    }

    /** open-spaced-repetition/ts-fsrs, FSRS-6.test.ts, "get retrievability". */
    @Test
    void retrievability_is_as_published() {
        assertThat(Memory.first(Rating.EASY).retrievability(8)).isEqualTo(0.9024733, within(1e-7));
        assertThat(Memory.first(Rating.GOOD).retrievability(0)).isEqualTo(1);
    }

    /** See {@code practice/SOURCE.txt}. */
    @Test
    void forty_histories_agree_with_the_reference_implementation() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/practice/fsrs-6.csv"));
        Schedule without = new Schedule(0.9, 36_500);
        Memory memory = Memory.first(Rating.GOOD);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            Rating rating = RATINGS[Integer.parseInt(cells[3]) - 1];
            memory = cells[1].equals("1") ? Memory.first(rating) : memory.then(rating, Long.parseLong(cells[2]));
            double stability = Double.parseDouble(cells[4]);
            assertThat(memory.stability()).as(line).isEqualTo(stability, within(stability * 1e-8));
            assertThat(memory.difficulty()).as(line).isEqualTo(Double.parseDouble(cells[5]), within(1e-8));
            assertThat(without.days(memory)).as(line).isEqualTo(Integer.parseInt(cells[6]));
        }
        assertThat(lines).hasSizeGreaterThan(200);
    }

    @Test
    void after_as_many_days_as_it_is_stable_nine_in_ten_remember_it() {
        memories().forEach(memory -> {
            long days = (long) Math.ceil(memory.stability());
            Memory whole = new Memory(days, memory.difficulty());
            assertThat(whole.retrievability(days)).isEqualTo(0.9, within(1e-12));
            assertThat(whole.daysUntil(0.9)).isEqualTo(days, within(days * 1e-9));
        });
    }

    @Test
    void what_was_remembered_on_a_later_day_is_more_stable_and_the_more_so_the_better() {
        memories().forEach(memory -> IntStream.of(1, 2, 10, 100, 1000).forEach(days -> {
            double hard = memory.then(Rating.HARD, days).stability();
            double good = memory.then(Rating.GOOD, days).stability();
            double easy = memory.then(Rating.EASY, days).stability();
            assertThat(hard).isGreaterThan(memory.stability());
            assertThat(good).isGreaterThan(hard);
            assertThat(easy).isGreaterThanOrEqualTo(good);
        }));
    }

    @Test
    void what_was_forgotten_is_less_stable() {
        memories().forEach(memory -> IntStream.of(0, 1, 10, 100, 1000).forEach(days -> assertThat(memory.then(Rating.AGAIN, days).stability())
                .isLessThanOrEqualTo(memory.stability())));
    }

    @Test
    void what_was_remembered_on_the_same_day_loses_nothing() {
        memories().forEach(memory -> List.of(Rating.GOOD, Rating.EASY)
                .forEach(rating -> assertThat(memory.then(rating, 0).stability()).isGreaterThanOrEqualTo(memory.stability())));
    }

    @Test
    void the_later_the_recall_the_greater_the_gain_and_the_less_likely_it_was() {
        memories().forEach(memory -> {
            double gain = 0;
            double likely = 1.1;
            for (long days = 1; days < 2000; days = days * 2) {
                double next = memory.then(Rating.GOOD, days).stability();
                assertThat(next).isGreaterThanOrEqualTo(gain);
                assertThat(memory.retrievability(days)).isBetween(0.0, 1.0).isLessThan(likely);
                gain = next;
                likely = memory.retrievability(days);
            }
        });
    }

    @Test
    void whatever_is_answered_whenever_the_bounds_are_kept() {
        Random random = new Random(6);
        for (int history = 0; history < 300; history++) {
            Memory memory = Memory.first(RATINGS[random.nextInt(4)]);
            for (int answer = 0; answer < 60; answer++) {
                Rating rating = history < 4 ? RATINGS[history] : RATINGS[random.nextInt(4)];
                memory = memory.then(rating, random.nextInt(4) == 0 ? 0 : random.nextInt(3000));
                assertThat(memory.difficulty()).isBetween(1.0, 10.0);
                assertThat(memory.stability()).isBetween(0.001, 36_500.0);
                assertThat(Schedule.STANDARD.days(memory)).isBetween(1, 365);
            }
        }
    }

    @Test
    void nonsense_is_refused() {
        assertThatThrownBy(() -> new Memory(0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Memory(Double.NaN, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Memory(1, 0.9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Memory(1, 10.1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Memories of every kind, drawn by a seed. */
    private static List<Memory> memories() {
        Random random = new Random(42);
        List<Memory> all = new ArrayList<>(List.of(Memory.first(Rating.AGAIN), Memory.first(Rating.EASY)));
        for (int i = 0; i < 300; i++) {
            all.add(new Memory(Math.exp(random.nextDouble() * 10 - 3), 1 + random.nextDouble() * 9));
        }
        return all;
    }
}
