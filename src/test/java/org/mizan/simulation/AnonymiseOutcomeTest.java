package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.mizan.simulation.Anonymise.Row;

class AnonymiseOutcomeTest {

    private final Anonymise clinic = Tables.clinic();

    private AnonymiseOutcome steps(int age, int town) {
        return clinic.evaluate(clinic.untouched().with("age", age).with("town", town));
    }

    @Test
    void a_table_without_names_still_finds_people() {
        AnonymiseOutcome raw = clinic.evaluate(clinic.untouched());
        assertThat(raw.k()).hasValue(1);
        assertThat(raw.loss()).isZero();
        assertThat(raw.matches()).allMatch(AnonymiseMatch::found).allMatch(AnonymiseMatch::learned);
        AnonymiseMatch salma = raw.match("salma").orElseThrow();
        assertThat(salma.narrowing()).extracting(AnonymiseMatch.Narrowing::rows).containsExactly(1, 1);
        assertThat(salma.by()).extracting(set -> set.stream().map(Anonymise.Column::id).toList()).containsExactly(List.of("age"));
        assertThat(salma.value()).contains("asthma");
    }

    @Test
    void ladders_make_rows_look_the_same() {
        AnonymiseOutcome outcome = steps(1, 1);
        assertThat(outcome.k()).hasValue(3);
        assertThat(outcome.l()).hasValue(2);
        assertThat(outcome.groups().get(0).cells().get(0)).isEqualTo(new Anonymise.Cell("30+10", "", 30, 39));
        assertThat(outcome.groups().get(0).cells().get(1).text()).isEqualTo("The north");
        // of 6 ages 3 could be meant: 2/5; of 4 towns 2: 1/3; the illness is told: (2/5 + 1/3 + 0) / 3
        assertThat(outcome.loss()).isEqualTo(24);
        assertThat(outcome.meetsAll()).isTrue();
        assertThat(outcome.matches()).noneMatch(AnonymiseMatch::found);
    }

    @Test
    void a_group_of_one_mind_tells_without_finding() {
        Anonymise same = new Anonymise(clinic.heading(), clinic.people(), clinic.columns(), List.of(Tables.row("salma", "34", "tunis", "flu"), Tables.row("omar", "34", "tunis", "flu")),
                clinic.second(), 0, true, clinic.goals(), List.of());
        AnonymiseOutcome outcome = same.evaluate(same.untouched());
        assertThat(outcome.match("salma").orElseThrow()).matches(match -> !match.found() && match.learned());
        assertThat(outcome.match("adam").orElseThrow()).matches(match -> match.candidates().isEmpty() && !match.learned());
    }

    @Test
    void counts_part_the_groups_from_what_is_sensitive() {
        AnonymiseOutcome outcome = clinic.evaluate(new AnonymiseChoice(clinic.untouched().steps(), Set.of(), true));
        assertThat(outcome.k()).hasValue(1);
        assertThat(outcome.l()).hasValue(3);
        assertThat(outcome.matches()).allMatch(AnonymiseMatch::found).noneMatch(AnonymiseMatch::learned);
        assertThat(outcome.loss()).isEqualTo(33);
    }

    @Test
    void a_row_that_is_somebody_elses_is_a_mistake_of_whoever_joins() {
        AnonymiseOutcome outcome = clinic.evaluate(new AnonymiseChoice(clinic.untouched().with("age", 2).steps(), Set.of("salma", "nour"), false));
        assertThat(outcome.match("salma").orElseThrow().candidates()).isEmpty();
        AnonymiseOutcome all = clinic.evaluate(new AnonymiseChoice(clinic.untouched().with("age", 1).with("town", 1).steps(), Set.of("salma", "nour"), false));
        assertThat(all.match("salma").orElseThrow()).matches(AnonymiseMatch::mistaken);
    }

    @Test
    void where_nothing_is_published_nobody_is_found_and_everything_is_lost() {
        Anonymise few = new Anonymise(clinic.heading(), clinic.people(), clinic.columns(), clinic.rows().subList(0, 1), clinic.second(), 1, false, clinic.goals(), List.of());
        AnonymiseOutcome outcome = few.evaluate(new AnonymiseChoice(few.untouched().steps(), Set.of("salma"), false));
        assertThat(outcome.k()).isEmpty();
        assertThat(outcome.loss()).isEqualTo(100);
        assertThat(outcome.meets(few.goals().get(0))).isTrue();
    }

    /** The definitions, row by row and word for word. */
    @Test
    void agrees_with_the_definitions() {
        for (long seed = 0; seed < 600; seed++) {
            Anonymise table = Tables.random(seed);
            AnonymiseChoice choice = Tables.choice(table, new Random(seed));
            AnonymiseOutcome outcome = table.evaluate(choice);
            List<Row> published = table.rows().stream().filter(row -> !choice.leftOut().contains(row.person())).toList();
            int k = published.stream().mapToInt(row -> (int) published.stream().filter(other -> same(table, choice, row, other, List.of(0, 1))).count()).min().orElse(-1);
            assertThat(outcome.k().orElse(-1)).as("seed %d", seed).isEqualTo(k);
            int l = published.stream().mapToInt(row -> (int) published.stream().filter(other -> choice.counts() || same(table, choice, row, other, List.of(0, 1)))
                    .map(other -> other.cells().get(2)).distinct().count()).min().orElse(-1);
            assertThat(outcome.l().orElse(-1)).as("seed %d", seed).isEqualTo(l);
            for (Row known : table.second().rows()) {
                List<Row> fit = published.stream().filter(row -> same(table, choice, row, known, List.of(0, 1))).toList();
                AnonymiseMatch match = outcome.match(known.person()).orElseThrow();
                assertThat(match.candidates()).isEqualTo(fit);
                assertThat(match.found()).isEqualTo(fit.size() == 1 && fit.get(0).person().equals(known.person()));
                assertThat(match.by().stream().map(set -> set.stream().map(Anonymise.Column::id).collect(Collectors.toSet())).collect(Collectors.toSet())).isEqualTo(
                        fit.size() != 1 ? Set.of() : minimal(table, choice, published, known));
            }
            assertThat(k < 2 || outcome.matches().stream().noneMatch(AnonymiseMatch::found)).as("k of two finds nobody").isTrue();
            assertThat(l < 2 || outcome.matches().stream().noneMatch(AnonymiseMatch::learned)).as("l of two tells of nobody").isTrue();
        }
    }

    @Test
    void a_step_up_a_ladder_hides_no_less_and_loses_no_less() {
        for (long seed = 0; seed < 300; seed++) {
            Anonymise table = Tables.random(seed);
            AnonymiseChoice choice = Tables.choice(table, new Random(seed));
            for (Anonymise.Column column : table.quasi()) {
                if (choice.step(column.id()) < column.last()) {
                    AnonymiseOutcome less = table.evaluate(choice);
                    AnonymiseOutcome more = table.evaluate(choice.with(column.id(), choice.step(column.id()) + 1));
                    assertThat(more.k().orElse(-1)).isGreaterThanOrEqualTo(less.k().orElse(-1));
                    assertThat(more.l().orElse(-1)).isGreaterThanOrEqualTo(less.l().orElse(-1));
                    assertThat(more.loss()).isGreaterThanOrEqualTo(less.loss());
                }
            }
        }
    }

    private static Set<Set<String>> minimal(Anonymise table, AnonymiseChoice choice, List<Row> published, Row known) {
        List<List<Integer>> sets = List.of(List.of(), List.of(0), List.of(1), List.of(0, 1));
        List<List<Integer>> single = sets.stream().filter(set -> published.stream().filter(row -> same(table, choice, row, known, set)).count() == 1).toList();
        return single.stream().filter(set -> single.stream().noneMatch(other -> !other.equals(set) && set.containsAll(other)))
                .map(set -> set.stream().map(i -> table.columns().get(i).id()).collect(Collectors.toSet())).collect(Collectors.toSet());
    }

    private static boolean same(Anonymise table, AnonymiseChoice choice, Row one, Row other, List<Integer> columns) {
        return columns.stream().allMatch(i -> look(i, one.cells().get(i), choice.step(table.columns().get(i).id())).equals(look(i, other.cells().get(i), choice.step(table.columns().get(i).id()))));
    }

    /** How the two ladders of the test tables are meant, written out. */
    private static String look(int column, String value, int step) {
        if (column == 0) {
            int age = Integer.parseInt(value);
            return step == 0 ? value : step == 1 ? "tens " + age / 10 : step == 2 ? "twenties " + age / 20 : "*";
        }
        return step == 0 ? value : step == 1 ? Set.of("tunis", "bizerte").contains(value) ? "north" : "south" : "*";
    }
}
