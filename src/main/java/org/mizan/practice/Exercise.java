package org.mizan.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.language.Language;
import org.mizan.learning.Teaching;
import org.mizan.quiz.Question;
import org.mizan.quiz.Quiz;

/**
 * A question as it is taught now.
 *
 * @param lesson  where it stands; empty if it stands in the assessment of the course
 * @param hash    the version of the lesson or of the assessment
 * @param quizzes in each language the quiz that it comes from, of this question alone; at least one
 */
public record Exercise(QuestionId id, Course course, Optional<Lesson> lesson, ContentHash hash, Map<Language, Quiz> quizzes) {

    public Exercise {
        quizzes = Map.copyOf(quizzes);
    }

    /** The language that it is shown in: the reader's, or honestly another one. */
    public Language written(Language reader) {
        return quizzes.containsKey(reader) ? reader : quizzes.keySet().stream().sorted().findFirst().orElseThrow();
    }

    public Quiz quiz(Language reader) {
        return quizzes.get(written(reader));
    }

    public Question question(Language reader) {
        return quiz(reader).questions().get(0);
    }

    /**
     * By what orders are mixed: another order after each answer, so that nobody learns places by heart, and the same until then.
     *
     * @param last the day of the last answer
     */
    public String seed(LocalDate last) {
        return hash.value() + "/" + last;
    }

    /** Whether a seed was made for the version that is taught now. */
    public boolean present(String seed) {
        return seed.startsWith(hash.value() + "/");
    }

    /** Where what it asks is taught: its lesson, or those for the outcome that it tests; empty if no lesson says so. */
    public List<Lesson> lessons() {
        return lesson.map(List::of).orElseGet(() -> quizzes.values().stream().findFirst()
                .flatMap(quiz -> quiz.questions().get(0).about().outcome().or(quiz::outcome))
                .map(outcome -> Teaching.of(course, outcome)).orElse(List.of()));
    }
}
