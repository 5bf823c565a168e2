package org.mizan.quiz;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.mizan.language.Markup;

/** Questions of every kind to test with. */
final class Questions {

    static About about(String id, String... hints) {
        return new About(id, Optional.empty(), List.of(), new Prompt(List.of(new Prompt.Text(Markup.ofText("?"))), List.of()),
                Arrays.stream(hints).map(Markup::ofText).toList(), Optional.of(Markup.ofText("because")));
    }

    /** @param right positions of the right options */
    static Choice choice(String id, boolean multiple, int options, Integer... right) {
        List<Integer> rightOnes = List.of(right);
        return new Choice(about(id, "first", "second"), multiple, false, IntStream.range(0, options)
                .mapToObj(i -> new Choice.Option(Markup.ofText("option " + i), rightOnes.contains(i), Optional.of(Markup.ofText("feedback " + i))))
                .toList());
    }

    static Ordering ordering(String id, String... items) {
        return new Ordering(about(id), markup(items));
    }

    static Matching matching(String id, int pairs, String... distractors) {
        return new Matching(about(id), Markup.ofText("left"), Markup.ofText("right"), IntStream.range(0, pairs)
                .mapToObj(i -> new Matching.Pair(Markup.ofText("left " + i), Markup.ofText("right " + i))).toList(), markup(distractors));
    }

    static Gaps gaps(String id, Gap... gaps) {
        return new Gaps(about(id), List.of(gaps));
    }

    static Quiz quiz(Question... questions) {
        return new Quiz("quiz", false, false, Optional.empty(), List.of(), List.of(questions));
    }

    static Answer answer(String... values) {
        return new Answer(List.of(values));
    }

    private static List<Markup> markup(String... texts) {
        return Arrays.stream(texts).map(Markup::ofText).toList();
    }

    private Questions() {
    }
}
