package org.mizan.content;

import java.util.List;

import org.mizan.quiz.Choice;
import org.mizan.quiz.Question;

/** In most of a quiz the right option is by a third longer than any other: who sees that need not read. */
final class LengthTells {

    private static final double TELLING = 4 / 3.0;
    /** "Yes" is half as long again as "no", and tells nothing. */
    private static final int LEAST_DIFFERENCE = 8;

    static void check(List<Question> questions, Place place, Context context) {
        List<Choice> single = questions.stream().filter(Choice.class::isInstance).map(Choice.class::cast)
                .filter(choice -> !choice.multiple() && !choice.trueFalse()).toList();
        List<String> telling = single.stream().filter(LengthTells::tells).map(Choice::id).toList();
        if (telling.size() * 2 > single.size()) {
            context.find(Rule.LENGTH_TELLS, place, telling);
        }
    }

    private static boolean tells(Choice choice) {
        int right = choice.options().stream().filter(Choice.Option::right).mapToInt(LengthTells::length).max().orElse(0);
        int wrong = choice.options().stream().filter(option -> !option.right()).mapToInt(LengthTells::length).max().orElse(0);
        return right >= TELLING * wrong && right - wrong >= LEAST_DIFFERENCE;
    }

    private static int length(Choice.Option option) {
        return option.text().html().replaceAll("<[^>]*>", "").replaceAll("&[#a-z0-9]+;", "x").strip().length();
    }

    private LengthTells() {
    }
}
