package org.mizan.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.mizan.course.Activity;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.language.Language;
import org.mizan.learning.Item;
import org.mizan.learning.Renames;
import org.mizan.quiz.Question;
import org.mizan.quiz.Quiz;

/** All questions that are taught now, by their present names and by those they had before. Those of lessons that leave no trace are none. */
public final class Exercises {

    private final Map<QuestionId, Exercise> byName = new HashMap<>();

    /** @param courses all that is taught now */
    public Exercises(List<Course> courses) {
        Renames renames = new Renames(courses);
        Map<QuestionId, Exercise> byOldName = new HashMap<>();
        for (Course course : courses) {
            course.lessons().stream().filter(lesson -> !lesson.unrecorded())
                    .forEach(lesson -> add(of(course, lesson), renames.of(lesson.id()).stream().map(Object::toString).toList(), byOldName));
            add(ofAssessment(course), Stream.concat(Stream.of(course.id()), course.formerly().stream()).toList(), byOldName);
        }
        // What is taught now under a name has the better right to it than what was.
        byOldName.forEach(byName::putIfAbsent);
    }

    /** The question that is, or once was, called so; empty if there is none any more. */
    public Optional<Exercise> find(QuestionId id) {
        return Optional.ofNullable(byName.get(id));
    }

    private void add(List<Exercise> exercises, List<String> places, Map<QuestionId, Exercise> byOldName) {
        for (Exercise exercise : exercises) {
            byName.put(exercise.id(), exercise);
            Question question = exercise.quizzes().values().iterator().next().questions().get(0);
            List<String> names = Stream.concat(Stream.of(question.id()), question.about().formerly().stream()).toList();
            places.forEach(place -> names.forEach(name -> byOldName.putIfAbsent(new QuestionId(place, name), exercise)));
        }
    }

    private static List<Exercise> of(Course course, Lesson lesson) {
        Map<String, Map<Language, Quiz>> found = new HashMap<>();
        lesson.texts().forEach((language, text) -> text.activities().stream().filter(Activity.Quizzing.class::isInstance)
                .forEach(activity -> collect(((Activity.Quizzing) activity).quiz(), language, found)));
        return found.entrySet().stream().map(one -> new Exercise(new QuestionId(lesson.id().toString(), one.getKey()), course, Optional.of(lesson),
                lesson.hash(), one.getValue())).toList();
    }

    private static List<Exercise> ofAssessment(Course course) {
        Map<String, Map<Language, Quiz>> found = new HashMap<>();
        course.assessment().forEach((language, pool) -> collect(pool.quiz(), language, found));
        return found.entrySet().stream().map(one -> new Exercise(new QuestionId(course.id(), one.getKey()), course, Optional.empty(),
                course.assessment().values().iterator().next().hash(), one.getValue())).toList();
    }

    private static void collect(Quiz quiz, Language language, Map<String, Map<Language, Quiz>> found) {
        quiz.questions().forEach(question -> found.computeIfAbsent(question.id(), none -> new HashMap<>()).put(language, Item.asking(quiz, question).quiz()));
    }
}
