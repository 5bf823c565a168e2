package org.mizan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Whoever holds every report and every filter finds nobody's value. */
class SmallGroupsTest {

    private static final Predicate<Set<String>> EVERYBODY = cell -> true;

    @Test
    void four_people_are_too_few_to_be_told_of() {
        assertThat(told("aabb")).isEmpty();
        assertThat(told("aabba")).containsExactlyInAnyOrderEntriesOf(Map.of('a', 5));
    }

    @Test
    void counts_are_rounded_to_the_nearest_five() {
        assertThat(told("aaaabbbabb")).containsExactlyInAnyOrderEntriesOf(Map.of('a', 5, 'b', 5));
        assertThat(told("aaabbbbbab" + "aabab")).containsExactlyInAnyOrderEntriesOf(Map.of('a', 5, 'b', 10));
        assertThat(told("aaabb" + "aabba" + "aaabb" + "aaabb")).containsExactlyInAnyOrderEntriesOf(Map.of('a', 10, 'b', 10));
    }

    @Test
    void who_are_all_alike_or_all_but_one_are_not_told_of() {
        assertThat(told("aaaaa")).isEmpty();
        assertThat(told("aaaab")).isEmpty();
        assertThat(told("aaaaaaaaaaaaaab")).isEmpty();
        assertThat(told("aaabc")).isNotEmpty();
    }

    @Test
    void who_waits_is_told_of_with_the_next_five_and_not_with_the_next_one() {
        assertThat(told("aaaaa" + "abba")).isEmpty();
        assertThat(told("aaaaa" + "abbaa")).containsExactlyInAnyOrderEntriesOf(Map.of('a', 10));
    }

    @Test
    void a_figure_is_renewed_only_when_five_people_are_new() {
        var told = told("aabba");
        for (String more : List.of("b", "bb", "bbb", "bbbb")) {
            assertThat(told("aabba" + more)).isEqualTo(told);
        }
        assertThat(told("aabba" + "bbbaa")).isNotEqualTo(told);
    }

    @Test
    void who_was_told_of_is_told_of_no_second_time() {
        SmallGroups<Set<String>, Integer, Character> groups = group("aabba", Set.of());
        for (int person = 0; person < 5; person++) {
            groups = groups.with(Set.of(), person, 'b').with(Set.of("elsewhere"), person, 'b');
        }
        assertThat(groups.figures(EVERYBODY)).isEqualTo(told("aabba"));
        assertThat(groups.figures(cell -> cell.contains("elsewhere"))).isEmpty();
    }

    @Test
    void who_waits_is_told_of_with_the_value_of_that_day() {
        var groups = group("aaaa", Set.of()).with(Set.of(), 0, 'b').with(Set.of(), 1, 'b').with(Set.of(), 4, 'b');
        assertThat(groups.figures(EVERYBODY)).containsExactlyInAnyOrderEntriesOf(Map.of('b', 5));
        var tried = group("aaaaa", Set.of()).with(Set.of(), 0, 'b').with(Set.of(), 1, 'b');
        assertThat(tried.figures(EVERYBODY)).isEmpty();
    }

    @Test
    void erasure_takes_effect_at_the_next_renewal_and_takes_the_batch_along() {
        var before = group("aabba", Set.of());
        var erased = before.without(0);
        assertThat(erased.figures(EVERYBODY)).isEqualTo(before.figures(EVERYBODY));
        for (int person = 10; person < 14; person++) {
            erased = erased.with(Set.of(), person, person % 2 == 0 ? 'c' : 'd');
            assertThat(erased.figures(EVERYBODY)).isEqualTo(before.figures(EVERYBODY));
        }
        assertThat(erased.with(Set.of(), 14, 'c').figures(EVERYBODY)).containsExactlyInAnyOrderEntriesOf(Map.of('c', 5));
    }

    @Test
    void who_waits_and_is_erased_leaves_nothing() {
        var waiting = group("abab", Set.of());
        for (int person = 0; person < 4; person++) {
            waiting = waiting.without(person);
        }
        assertThat(waiting.cells()).allSatisfy((cell, content) -> assertThat(content).isEqualTo(SmallGroups.Cell.empty()));
        assertThat(waiting.without(77)).isEqualTo(waiting);
    }

    @Test
    void a_filter_adds_up_cells_and_never_counts_anew() {
        SmallGroups<Set<String>, Integer, Character> groups = SmallGroups.none();
        for (int person = 0; person < 20; person++) {
            groups = groups.with(person < 10 ? Set.of("north") : Set.of("north", "sales"), person, person % 2 == 0 ? 'a' : 'b');
        }
        assertThat(groups.figures(cell -> cell.contains("north"))).isEqualTo(Map.of('a', 10, 'b', 10));
        assertThat(groups.figures(cell -> cell.contains("sales"))).isEqualTo(Map.of('a', 5, 'b', 5));
        // One more in sales would be alone in what the two filters differ by.
        var one = groups.with(Set.of("sales"), 20, 'a');
        assertThat(one.figures(cell -> cell.contains("sales"))).isEqualTo(Map.of('a', 5, 'b', 5));
    }

    /**
     * The attack. Its analyst knows the rules, who came and left when and in which groups, and sees after every single event every figure of every
     * filter; and, which is more than is ever told, the exact counts of every batch. All possible values of everybody are tried: whichever look the
     * same to the analyst cannot be told apart. In each such class everybody has to have every value once.
     */
    @Test
    void an_analyst_who_holds_every_report_and_every_filter_finds_nobodys_value() {
        attack(arrivals(15, person -> Set.of()), 2);
        attack(arrivals(10, person -> Set.of()), 3);
        attack(arrivals(12, person -> person % 2 == 0 ? Set.of("one") : Set.of("one", "other")), 2);
        List<Event> leaving = new ArrayList<>(arrivals(12, person -> Set.of()));
        leaving.add(5, new Event(0, Set.of(), true));
        leaving.add(8, new Event(6, Set.of(), true));
        leaving.add(new Event(9, Set.of(), true));
        attack(leaving, 2);
    }

    @Test
    void nor_does_any_order_of_coming_and_going_help() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            List<Event> script = new ArrayList<>();
            List<Integer> here = new ArrayList<>();
            for (int person = 0; person < 11; person++) {
                script.add(new Event(person, random.nextInt(4) == 0 ? Set.of("one", "other") : Set.of("one"), false));
                here.add(person);
                if (random.nextInt(4) == 0) {
                    script.add(new Event(here.remove(random.nextInt(here.size())), Set.of(), true));
                }
            }
            attack(script, 2);
        }
    }

    /** A figure that is counted anew after each arrival gives people away; were the attack blind to that, it would prove nothing. */
    @Test
    void the_attack_finds_people_where_figures_are_counted_anew() {
        Map<String, boolean[]> classes = new HashMap<>();
        for (int values = 0; values < 1 << 12; values++) {
            var seen = new StringBuilder();
            for (int people = 5; people <= 12; people++) {
                seen.append((Integer.bitCount(values & (1 << people) - 1) + 2) / 5 * 5).append(' ');
            }
            classes.computeIfAbsent(seen.toString(), any -> new boolean[2])[values >> 11 & 1] = true;
        }
        assertThat(classes.values()).anySatisfy(last -> assertThat(last[0] && last[1]).isFalse());
    }

    private record Event(int person, Set<String> cell, boolean leaves) {
    }

    private static void attack(List<Event> script, int kinds) {
        int people = script.stream().mapToInt(Event::person).max().orElseThrow() + 1;
        Map<String, boolean[][]> classes = new HashMap<>();
        int all = (int) Math.pow(kinds, people);
        for (int values = 0; values < all; values++) {
            int[] value = new int[people];
            for (int person = 0, rest = values; person < people; person++, rest /= kinds) {
                value[person] = rest % kinds;
            }
            boolean[][] possible = classes.computeIfAbsent(seen(script, value), any -> new boolean[people][kinds]);
            for (int person = 0; person < people; person++) {
                possible[person][value[person]] = true;
            }
        }
        classes.forEach((seen, possible) -> {
            for (int person = 0; person < people; person++) {
                int left = 0;
                for (boolean each : possible[person]) {
                    left += each ? 1 : 0;
                }
                if (left < 2) {
                    throw new AssertionError("person " + person + " is found by " + script + ": " + seen);
                }
            }
        });
    }

    private static String seen(List<Event> script, int[] value) {
        SmallGroups<Set<String>, Integer, Integer> groups = SmallGroups.none();
        var seen = new StringBuilder();
        for (Event event : script) {
            groups = event.leaves() ? groups.without(event.person()) : groups.with(event.cell(), event.person(), value[event.person()]);
            for (Set<String> cell : List.of(Set.<String>of(), Set.of("one"), Set.of("one", "other"))) {
                var content = groups.cells().get(cell);
                if (content != null) {
                    content.told().forEach(batch -> seen.append(batch.counts()));
                }
                seen.append(groups.figures(other -> other.containsAll(cell))).append(' ');
            }
            seen.append('\n');
        }
        return seen.toString();
    }

    private static List<Event> arrivals(int people, IntFunction<Set<String>> cell) {
        List<Event> events = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            events.add(new Event(person, cell.apply(person), false));
        }
        return events;
    }

    private static Map<Character, Integer> told(String values) {
        return group(values, Set.of()).figures(EVERYBODY);
    }

    private static SmallGroups<Set<String>, Integer, Character> group(String values, Set<String> cell) {
        SmallGroups<Set<String>, Integer, Character> groups = SmallGroups.none();
        for (int person = 0; person < values.length(); person++) {
            groups = groups.with(cell, person, values.charAt(person));
        }
        return groups;
    }
}
