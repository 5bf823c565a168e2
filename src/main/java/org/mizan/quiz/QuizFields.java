package org.mizan.quiz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads form fields of a {@link Sitting}; whatever they hold, only values that a form of the quiz could have sent come out. */
final class QuizFields {

    /** Longer than any answer to a gap; what is longer is cut. */
    private static final int LONGEST_TEXT = 200;

    private final Map<String, List<String>> fields;

    QuizFields(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    List<String> values(String name) {
        List<String> values = fields.get(name);
        return values == null ? List.of() : values.stream().map(value -> value == null ? "" : value).toList();
    }

    /** The last value: what a form sends after its hidden fields counts. */
    Optional<String> value(String name) {
        List<String> values = values(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** A number from 0 to {@code most}; empty if it is none. */
    Optional<Integer> number(String name, int most) {
        return value(name).filter(text -> text.matches("\\d{1,4}")).map(Integer::valueOf).filter(number -> number <= most);
    }

    /** An answer in normal form; empty if the field is missing or says nothing. */
    Optional<Answer> answer(String name, Question question) {
        List<String> given = values(name);
        List<String> normal;
        if (question instanceof Choice choice) {
            List<String> chosen = new ArrayList<>(positions(given, choice.options().size()));
            normal = choice.multiple() || chosen.isEmpty() ? chosen.stream().sorted().toList() : chosen.subList(0, 1);
        } else if (question instanceof Ordering ordering) {
            Set<String> order = positions(given, ordering.items().size());
            normal = order.size() == ordering.items().size() ? List.copyOf(order) : List.of();
        } else if (question instanceof Matching matching) {
            int cells = matching.pairs().size() + matching.distractors().size();
            normal = row(given, matching.pairs().size()).stream().map(value -> isPosition(value, cells) ? value : "").toList();
        } else {
            normal = row(given, ((Gaps) question).gaps().size()).stream().map(QuizFields::text).toList();
        }
        return normal.stream().allMatch(String::isBlank) ? Optional.empty() : Optional.of(new Answer(normal));
    }

    private static Set<String> positions(List<String> values, int count) {
        Set<String> positions = new LinkedHashSet<>(values);
        positions.removeIf(value -> !isPosition(value, count));
        return positions;
    }

    private static boolean isPosition(String value, int count) {
        return value.matches("0|[1-9]\\d{0,3}") && Integer.parseInt(value) < count;
    }

    private static List<String> row(List<String> values, int count) {
        List<String> row = new ArrayList<>(values.subList(0, Math.min(count, values.size())));
        while (row.size() < count) {
            row.add("");
        }
        return row;
    }

    /** Without control characters and halves of characters: neither a page nor a database takes them. */
    private static String text(String value) {
        StringBuilder text = new StringBuilder();
        value.codePoints().filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE).limit(LONGEST_TEXT)
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
