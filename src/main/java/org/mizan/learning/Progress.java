package org.mizan.learning;

import java.util.Optional;
import java.util.Set;

import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;

/**
 * How far a learner has come in a course. Lessons that leave no trace do not count, so that nobody has to be seen reading them to be done.
 *
 * @param done  lessons of the course that are done
 * @param total lessons of the course that count
 * @param next  the first lesson that is not done
 */
public record Progress(int done, int total, Optional<Lesson> next) {

    /** @param done lessons that are done, of this course and of others */
    public static Progress of(Course course, Set<LessonId> done) {
        var counted = course.lessons().stream().filter(lesson -> !lesson.unrecorded()).toList();
        var open = counted.stream().filter(lesson -> !done.contains(lesson.id())).toList();
        return new Progress(counted.size() - open.size(), counted.size(), open.stream().findFirst());
    }

    public boolean complete() {
        return total > 0 && done == total;
    }

    /** Whole percents, rounded down, so that a hundred means all. */
    public int percent() {
        return total == 0 ? 0 : done * 100 / total;
    }
}
