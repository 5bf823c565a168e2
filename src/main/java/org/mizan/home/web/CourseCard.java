package org.mizan.home.web;

import java.util.Optional;
import java.util.stream.Collectors;

import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.language.Language;
import org.mizan.learning.Assessed;
import org.mizan.learning.Progress;

/**
 * A course as a list shows it.
 *
 * @param standing how that learner stands in the assessment; empty if nobody is signed in or there is none
 * @param progress of the learner who is signed in; empty leaves it to the browser
 */
record CourseCard(Course course, Language language, Optional<Progress> progress, Optional<Assessed> standing) {

    public String address() {
        return "/" + language.code() + "/courses/" + course.id();
    }

    /** Whether the learner who is signed in has completed it. */
    public boolean completed() {
        return progress.filter(Progress::complete).isPresent() && standing.map(Assessed::passed).orElse(true);
    }

    public Course.Text text() {
        return course.text(language);
    }

    /** The language that title and summary are written in. */
    public Language written() {
        return course.written(language);
    }

    public boolean translated() {
        return written().equals(language);
    }

    public int lessons() {
        return course.lessons().size();
    }

    public int minutes() {
        return course.minutes(language);
    }

    /** Ids of the lessons, from which a browser counts what was done in it; those that leave no trace are not counted. */
    public String lessonIds() {
        return course.lessons().stream().filter(lesson -> !lesson.unrecorded()).map(Lesson::id).map(Object::toString).collect(Collectors.joining(" "));
    }
}
