package org.mizan.practice;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mizan.course.Activity;
import org.mizan.course.Lesson;
import org.mizan.learning.Attempt;
import org.mizan.learning.QuestionAnswered.Given;
import org.mizan.quiz.Quiz;
import org.mizan.quiz.Sitting;

/** What somebody answered before they began to practise. */
public final class Past {

    private static final Comparator<Given> BETTER = Comparator.comparing(Given::share);

    /**
     * The answers of a lesson's quiz that were marked last.
     *
     * @param lesson  in the version in which the attempt was begun
     * @param attempt at whatever activity
     * @return empty if the activity is no quiz of that version
     */
    public static List<Given> of(Lesson lesson, Attempt attempt) {
        // In which language an answer was given is kept nowhere, and words that fill a gap may be right in one of them alone: the best one counts.
        Map<String, Given> best = lesson.texts().values().stream().map(text -> given(text, attempt)).flatMap(Collection::stream)
                .collect(Collectors.toMap(Given::question, Function.identity(), (one, other) -> BETTER.compare(one, other) >= 0 ? one : other));
        return best.values().stream().sorted(Comparator.comparing(Given::question)).toList();
    }

    private static List<Given> given(Lesson.Text text, Attempt attempt) {
        return text.activities().stream().filter(Activity.Quizzing.class::isInstance)
                .filter(activity -> activity.id().equals(attempt.activity()) || activity.formerly().contains(attempt.activity())).findFirst()
                .map(activity -> given(((Activity.Quizzing) activity).quiz(), attempt)).orElse(List.of());
    }

    private static List<Given> given(Quiz quiz, Attempt attempt) {
        return Sitting.of(quiz, attempt.hash().value(), attempt.fields()).questions().stream().filter(asked -> asked.lastShare().isPresent())
                .map(Given::of).toList();
    }

    private Past() {
    }
}
