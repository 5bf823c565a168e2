package org.mizan.learning;

import java.util.List;
import java.util.Optional;

import org.mizan.course.Activity;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.quiz.Quiz;

/** Where a course teaches what its assessment tests. */
public final class Teaching {

    /** Lessons with an activity for the outcome, in the order of the syllabus. */
    public static List<Lesson> of(Course course, String outcome) {
        return course.lessons().stream().filter(lesson -> teaches(lesson, outcome)).toList();
    }

    /** The outcomes of the course for which the lesson has an activity, in the order of the syllabus. */
    public static List<String> outcomes(Course course, Lesson lesson) {
        return course.outcomes().stream().filter(outcome -> teaches(lesson, outcome)).toList();
    }

    private static boolean teaches(Lesson lesson, String outcome) {
        return lesson.texts().values().stream().flatMap(text -> text.activities().stream()).anyMatch(activity -> teaches(activity, outcome));
    }

    private static boolean teaches(Activity activity, String outcome) {
        Optional<String> wanted = Optional.of(outcome);
        if (activity instanceof Activity.Quizzing quizzing) {
            Quiz quiz = quizzing.quiz();
            return quiz.outcome().equals(wanted) || quiz.questions().stream().anyMatch(question -> question.about().outcome().equals(wanted));
        }
        return activity instanceof Activity.Simulating simulating && simulating.simulation().outcome().equals(wanted);
    }

    private Teaching() {
    }
}
