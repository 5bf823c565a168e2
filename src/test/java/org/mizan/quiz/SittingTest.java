package org.mizan.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mizan.language.Markup;

class SittingTest {

    private static final String SEED = "0123abcd";

    private final Quiz quiz = Questions.quiz(Questions.choice("one", false, 3, 1), Questions.choice("many", true, 4, 0, 2),
            Questions.ordering("steps", "a", "b", "c", "d"), Questions.matching("match", 3, "distractor"),
            Questions.gaps("gaps", Gap.of(List.of("aware")), Gap.of(List.of("72±1"))));

    @Test
    void begins_with_nothing_answered_but_an_order_to_change() {
        Sitting sitting = sitting();
        assertThat(sitting.questions()).extracting(Asked::blank).containsExactly(true, true, false, true, true);
        assertThat(sitting.questions()).noneMatch(Asked::checked);
        assertThat(sitting.answered()).isFalse();
        assertThat(sitting.share()).isZero();
    }

    @Test
    void an_ordering_never_begins_in_the_right_order() {
        for (int i = 0; i < 500; i++) {
            Ordering two = Questions.ordering("q" + i, "a", "b");
            Ordering three = Questions.ordering("q" + i, "a", "b", "c");
            assertThat(Sitting.of(Questions.quiz(two), SEED, Map.of()).questions().get(0).order()).containsExactly(1, 0);
            assertThat(Sitting.of(Questions.quiz(three), SEED, Map.of()).questions().get(0).order()).isNotEqualTo(List.of(0, 1, 2));
        }
    }

    @Test
    void shuffles_differ_by_question_and_version_and_stay_for_everybody() {
        Set<List<Integer>> orders = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            Quiz one = Questions.quiz(Questions.ordering("q" + i, "a", "b", "c", "d"));
            List<Integer> order = Sitting.of(one, SEED, Map.of()).questions().get(0).order();
            assertThat(Sitting.of(one, SEED, Map.of()).questions().get(0).order()).isEqualTo(order);
            orders.add(order);
            orders.add(Sitting.of(one, "other", Map.of()).questions().get(0).order());
        }
        assertThat(orders).hasSizeGreaterThan(15);
    }

    @Test
    void items_that_all_read_the_same_do_not_hang_the_shuffle() {
        assertThat(Sitting.of(Questions.quiz(Questions.ordering("q", "a", "a", "a")), SEED, Map.of()).questions().get(0).order()).hasSize(3);
    }

    @Test
    void right_cells_are_shuffled_and_options_only_on_request() {
        assertThat(asked(sitting(), "match").cells()).extracting(Asked.Cell::position).containsExactlyInAnyOrder(0, 1, 2, 3)
                .isNotEqualTo(List.of(0, 1, 2, 3));
        assertThat(asked(sitting(), "many").order()).containsExactly(0, 1, 2, 3);
        Quiz shuffled = new Quiz("quiz", true, false, Optional.empty(), List.of(), List.of(Questions.choice("q", false, 9, 1)));
        assertThat(Sitting.of(shuffled, SEED, Map.of()).questions().get(0).order()).isNotEqualTo(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8));
    }

    @Test
    void feedback_and_explanation_wait_for_the_check() {
        Asked before = asked(sitting("q.one", "0"), "one");
        assertThat(before.explanation()).isEmpty();
        assertThat(before.options()).allMatch(option -> option.feedback().isEmpty() && option.right().isEmpty());
        Asked after = asked(sitting("q.one", "0", "check", "one"), "one");
        assertThat(after.explanation()).contains(Markup.ofText("because"));
        assertThat(after.options().get(0).feedback()).contains(Markup.ofText("feedback 0"));
        assertThat(after.options().get(1).feedback()).isEmpty();
        assertThat(after.right()).isFalse();
    }

    @Test
    void a_changed_answer_is_unchecked_until_checked_again() {
        Sitting wrong = sitting("q.one", "0", "check", "one");
        Sitting changed = post(wrong, "q.one", "1");
        assertThat(asked(changed, "one").checked()).isFalse();
        assertThat(asked(changed, "one").missed()).isTrue();
        assertThat(asked(post(changed, "q.one", "1", "check", "all"), "one").right()).isTrue();
    }

    @Test
    void what_is_blank_is_asked_for_and_not_marked() {
        Sitting sitting = sitting("check", "all");
        assertThat(asked(sitting, "one").missing()).isTrue();
        assertThat(asked(sitting, "one").checked()).isFalse();
        assertThat(asked(sitting, "steps").checked()).isTrue();
        assertThat(sitting.tried()).isEqualTo(1);
    }

    @Test
    void hints_are_given_one_by_one() {
        Sitting first = sitting("hint", "one");
        assertThat(asked(first, "one").hints()).containsExactly(Markup.ofText("first"));
        assertThat(asked(first, "one").moreHints()).isTrue();
        Sitting second = post(first, "hint", "one");
        assertThat(asked(second, "one").hints()).hasSize(2);
        assertThat(asked(post(second, "hint", "one"), "one").hints()).hasSize(2);
        assertThat(asked(second, "many").hints()).isEmpty();
    }

    @Test
    void items_move_up_and_down_and_stop_at_the_ends() {
        Sitting sitting = sitting("q.steps", "3", "q.steps", "1", "q.steps", "0", "q.steps", "2", "up.steps", "2");
        assertThat(asked(sitting, "steps").order()).containsExactly(3, 0, 1, 2);
        assertThat(sitting.act()).contains(new Sitting.Act("up", Optional.of("steps"), Optional.of(1)));
        assertThat(asked(Sitting.of(quiz, SEED, with(sitting.fields(), "up.steps", "0")), "steps").order()).containsExactly(3, 0, 1, 2);
        assertThat(asked(Sitting.of(quiz, SEED, with(sitting.fields(), "down.steps", "0")), "steps").order()).containsExactly(0, 3, 1, 2);
        assertThat(asked(Sitting.of(quiz, SEED, with(sitting.fields(), "down.steps", "3")), "steps").order()).containsExactly(3, 0, 1, 2);
    }

    @Test
    void every_kind_right_is_the_whole_share() {
        Sitting sitting = sitting("q.one", "1", "q.many", "0", "q.many", "2", "q.steps", "0", "q.steps", "1", "q.steps", "2", "q.steps", "3",
                "q.match", "0", "q.match", "1", "q.match", "2", "q.gaps", "Aware", "q.gaps", "٧٢", "check", "all");
        assertThat(sitting.answered()).isTrue();
        assertThat(sitting.share()).isEqualTo(1);
        assertThat(sitting.right()).isEqualTo(5);
        assertThat(asked(sitting, "gaps").gaps()).extracting(Asked.Filled::wanted).containsExactly(Optional.of("aware"), Optional.of("72"));
        assertThat(asked(sitting, "steps").items()).extracting(Asked.Item::follows)
                .containsExactly(Optional.of(true), Optional.of(true), Optional.of(true), Optional.empty());
    }

    @Test
    void only_what_was_missed_is_shown_blank_and_stays_shown_when_right() {
        Sitting sitting = sitting("q.one", "0", "q.many", "0", "q.many", "2", "check", "all");
        Sitting missed = post(sitting, "show", "missed");
        assertThat(missed.questions()).extracting(Asked::id).containsExactly("one", "steps");
        assertThat(missed.filtered()).isTrue();
        assertThat(asked(missed, "one").blank()).isTrue();
        Sitting right = post(missed, "q.one", "1", "check", "one");
        assertThat(right.questions()).extracting(Asked::id).containsExactly("one", "steps");
        assertThat(asked(right, "one").right()).isTrue();
        Sitting all = post(right, "show", "all");
        assertThat(all.questions()).hasSize(5);
        assertThat(asked(all, "many").right()).isTrue();
    }

    @Test
    void confidence_is_counted_beside_and_as_it_was_said_before_the_marks() {
        Quiz sure = new Quiz("quiz", false, true, Optional.empty(), List.of(), List.of(Questions.choice("a", false, 3, 1),
                Questions.choice("b", false, 3, 1), Questions.choice("c", false, 3, 1)));
        Sitting sitting = Sitting.of(sure, SEED, fields("q.a", "1", "sure.a", "3", "q.b", "0", "sure.b", "3", "q.c", "0", "sure.c", "1",
                "check", "all"));
        assertThat(sitting.points()).contains(-3);
        assertThat(sitting.share()).isEqualTo(1 / 3.0);
        Map<String, List<String>> later = with(sitting.fields(), "sure.b", "1", "check", "all");
        assertThat(Sitting.of(sure, SEED, later).points()).contains(-3);
        assertThat(sitting().points()).isEmpty();
    }

    @Test
    void answering_anew_keeps_that_it_was_answered() {
        Sitting again = post(sitting("q.one", "1", "check", "one"), "again", "one");
        assertThat(asked(again, "one").blank()).isTrue();
        assertThat(asked(again, "one").lastShare()).contains(1.0);
        assertThat(again.tried()).isEqualTo(1);
    }

    @Test
    void what_is_remembered_makes_the_same_sitting() {
        Sitting sitting = sitting("q.one", "0", "q.gaps", "aware", "q.gaps", "", "hint", "many", "check", "all");
        Sitting same = Sitting.of(quiz, SEED, sitting.fields());
        assertThat(same.fields()).isEqualTo(sitting.fields());
        assertThat(same.share()).isEqualTo(sitting.share());
        assertThat(same.act()).isEmpty();
    }

    @Test
    void whatever_the_fields_hold_nothing_throws_and_nothing_strange_is_kept() {
        Random random = new Random(1);
        List<String> names = List.of("q.one", "q.many", "q.steps", "q.match", "q.gaps", "checked.steps", "checked.gaps", "checked.match", "hints.one",
                "said.one", "sure.one", "only", "check", "hint", "up.steps", "down.steps", "up.one", "show", "again", "q.", "nonsense");
        List<String> values = List.of("", "0", "1", "2", "3", "-1", "00", "999999999999", "all", "missed", "one", "steps", "<script>", "\u0000\uD800",
                "x".repeat(5000), "٣");
        for (int i = 0; i < 5000; i++) {
            Map<String, List<String>> fields = new HashMap<>();
            for (int j = random.nextInt(12); j > 0; j--) {
                fields.computeIfAbsent(names.get(random.nextInt(names.size())), name -> new ArrayList<>())
                        .add(values.get(random.nextInt(values.size())));
            }
            Sitting sitting = Sitting.of(quiz, SEED, fields);
            sitting.questions().forEach(asked -> {
                asked.options();
                asked.items();
                asked.rows();
                asked.gaps();
                asked.points();
            });
            assertThat(sitting.share()).isBetween(0.0, 1.0);
            assertThat(Sitting.of(quiz, SEED, sitting.fields()).fields()).isEqualTo(sitting.fields());
            assertThat(sitting.fields().values()).allSatisfy(kept -> assertThat(kept)
                    .allMatch(value -> value.length() <= 200 && value.indexOf('\u0000') < 0));
        }
    }

    private Sitting sitting(String... inputs) {
        return Sitting.of(quiz, SEED, fields(inputs));
    }

    /** Posts what the page carries, what its inputs show, and what the learner did. */
    private Sitting post(Sitting before, String... inputs) {
        return Sitting.of(quiz, SEED, with(before.fields(), inputs));
    }

    @Test
    void only_an_answer_that_was_not_marked_before_is_answered_now() {
        Sitting first = sitting("q.one", "0", "check", "one");
        assertThat(first.answeredNow()).extracting(Asked::id).containsExactly("one");
        assertThat(Sitting.of(quiz, SEED, with(first.fields(), "check", "one")).answeredNow()).as("the same again").isEmpty();
        assertThat(Sitting.of(quiz, SEED, with(first.fields(), "q.one", "1", "check", "one")).answeredNow()).hasSize(1);
        assertThat(Sitting.of(quiz, SEED, first.fields()).answeredNow()).as("looked at").isEmpty();
        assertThat(sitting("check", "one").answeredNow()).as("nothing chosen").isEmpty();
        assertThat(sitting("q.one", "0", "hint", "one").answeredNow()).isEmpty();
        assertThat(sitting("q.one", "1", "q.many", "0", "check", "all").answeredNow()).extracting(Asked::id).containsExactly("one", "many", "steps");
    }

    private static Asked asked(Sitting sitting, String id) {
        return sitting.questions().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static Map<String, List<String>> with(Map<String, List<String>> before, String... inputs) {
        Map<String, List<String>> fields = new HashMap<>(before);
        fields.putAll(fields(inputs));
        return fields;
    }

    private static Map<String, List<String>> fields(String... inputs) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < inputs.length; i += 2) {
            fields.computeIfAbsent(inputs[i], name -> new ArrayList<>()).add(inputs[i + 1]);
        }
        return fields;
    }
}
