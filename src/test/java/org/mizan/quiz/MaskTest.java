package org.mizan.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class MaskTest {

    private static final String SEED = "0123abcd";

    private final Quiz quiz = Questions.quiz(Questions.choice("one", false, 3, 1), Questions.ordering("steps", "a", "b", "c", "d"),
            Questions.matching("match", 3, "distractor"), Questions.gaps("gaps", Gap.of(List.of("aware"))));

    @Test
    void a_page_shows_tokens_from_which_no_right_order_can_be_read() {
        for (int i = 0; i < 200; i++) {
            Quiz one = Questions.quiz(Questions.ordering("q" + i, "a", "b", "c", "d", "e"));
            Asked asked = Sitting.of(one, SEED, Map.of()).questions().get(0);
            List<Integer> tokens = asked.order().stream().map(position -> Sitting.of(one, SEED, Map.of()).token(asked, position)).toList();
            assertThat(tokens).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        }
        long asWritten = IntStream.range(0, 200).filter(i -> tokens("q" + i).equals(List.of(0, 1, 2, 3, 4))).count();
        assertThat(asWritten).isLessThan(20);
    }

    private static List<Integer> tokens(String id) {
        Mask mask = new Mask(Questions.quiz(Questions.ordering(id, "a", "b", "c", "d", "e")), SEED);
        return IntStream.range(0, 5).mapToObj(position -> mask.token(id, position)).toList();
    }

    @Test
    void what_a_page_sends_is_the_sitting_that_it_showed() {
        Map<String, List<String>> kept = Map.of("q.steps", List.of("3", "1", "0", "2"), "q.match", List.of("1", "", "3"), "q.one", List.of("2"),
                "checked.steps", List.of("0", "1", "2", "3"), "q.gaps", List.of("aware"));
        Sitting sitting = Sitting.of(quiz, SEED, kept);
        Sitting again = Sitting.sent(quiz, SEED, sitting.asSent());
        assertThat(again.fields()).isEqualTo(sitting.fields());
        assertThat(again.fields()).containsEntry("q.steps", List.of("3", "1", "0", "2")).containsEntry("q.match", List.of("1", "", "3"));
    }

    @Test
    void options_that_are_not_shuffled_keep_their_positions() {
        Sitting sitting = Sitting.sent(quiz, SEED, Map.of("q.one", List.of("1"), "check", List.of("one")));
        assertThat(sitting.questions().get(0).right()).isTrue();
    }

    @Test
    void nonsense_becomes_no_answer_and_no_error() {
        Map<String, List<String>> nonsense = new HashMap<>();
        for (String name : List.of("q.steps", "checked.steps", "q.match", "checked.match")) {
            nonsense.put(name, List.of("-1", "9999999", "<b>", "", "00"));
        }
        Sitting sitting = Sitting.sent(quiz, SEED, nonsense);
        assertThat(sitting.tried()).isZero();
        assertThat(Sitting.sent(quiz, SEED, sitting.hidden()).fields()).containsKey("q.steps");
    }
}
