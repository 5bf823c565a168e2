package org.mizan.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.language.Language;

/**
 * What somebody who completed a course is asked to learn when it is asked of them again: the lessons whose meaning changed since, and not the others.
 * That is what authors declare as a change; a mended comma asks nobody to learn again.
 */
public record Recertification(List<Changed> lessons) {

    public Recertification {
        lessons = List.copyOf(lessons);
    }

    /** @param changes what changed, in the reader's language if it is written in that, the oldest first */
    public record Changed(Lesson lesson, List<Lesson.Change> changes) {

        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /** In the order of the syllabus. A change on the very day of the completion counts as learned. */
    public static Recertification of(Course course, Instant completed, Language reader) {
        LocalDate day = LocalDate.ofInstant(completed, ZoneOffset.UTC);
        return new Recertification(course.lessons().stream().map(lesson -> new Changed(lesson, lesson.text(reader).changes().stream()
                .filter(change -> change.date().isAfter(day)).sorted((one, other) -> one.date().compareTo(other.date())).toList()))
                .filter(changed -> !changed.changes().isEmpty()).toList());
    }
}
