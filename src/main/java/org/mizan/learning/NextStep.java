package org.mizan.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.language.Language;

/**
 * The one lesson to go on with. It is the one that was open last, if it is not done; else the first of the same course that is not done; else the
 * first of a course that was begun; else the first of a course whose required courses are done. Lessons that leave no trace are nobody's next
 * step, since nobody could tell when they are done. js/next.js says the same of what a browser remembers.
 *
 * @param begun   something of its course is done, or it was open last
 * @param shorter where the lesson takes longer than {@value #LONG} minutes: the shortest open lesson of a course that was begun which takes at
 *                most half as long
 */
public record NextStep(Lesson lesson, boolean begun, Optional<Lesson> shorter) {

    /** More minutes than fit into a pause. */
    public static final int LONG = 10;

    /**
     * @param courses    in the order of the catalogue
     * @param done       lessons that are done, of whatever course
     * @param lastOpened the lesson that was open last
     * @param language   whose minutes count
     * @return empty if everything is done
     */
    public static Optional<NextStep> of(List<Course> courses, Set<LessonId> done, Optional<LessonId> lastOpened, Language language) {
        List<Course> open = courses.stream().filter(course -> !open(course, done).isEmpty()).toList();
        Optional<String> reading = lastOpened.map(LessonId::course);
        List<Course> begun = open.stream().filter(course -> reading.filter(course.id()::equals).isPresent()
                || course.lessons().stream().anyMatch(lesson -> done.contains(lesson.id()))).toList();
        Optional<Lesson> next = open.stream().flatMap(course -> open(course, done).stream())
                .filter(lesson -> lastOpened.filter(lesson.id()::equals).isPresent()).findFirst()
                .or(() -> begun.stream().min(Comparator.comparing(course -> !reading.filter(course.id()::equals).isPresent())).map(course -> open(course, done).get(0)))
                .or(() -> open.stream().min(Comparator.comparing(course -> !ready(course, courses, done))).map(course -> open(course, done).get(0)));
        return next.map(lesson -> new NextStep(lesson, begun.stream().anyMatch(course -> course.id().equals(lesson.id().course())),
                shorter(lesson, begun, done, language)));
    }

    private static List<Lesson> open(Course course, Set<LessonId> done) {
        return course.lessons().stream().filter(lesson -> !lesson.unrecorded() && !done.contains(lesson.id())).toList();
    }

    private static boolean ready(Course course, List<Course> courses, Set<LessonId> done) {
        return courses.stream().filter(other -> course.requires().contains(other.id())).allMatch(required -> open(required, done).isEmpty());
    }

    private static Optional<Lesson> shorter(Lesson next, List<Course> begun, Set<LessonId> done, Language language) {
        int minutes = next.text(language).minutes();
        return minutes <= LONG ? Optional.empty() : begun.stream().flatMap(course -> open(course, done).stream())
                .filter(lesson -> lesson.text(language).minutes() * 2 <= minutes)
                .min(Comparator.comparing(lesson -> lesson.text(language).minutes()));
    }
}
