package org.mizan.home.web;

import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.language.Language;

/** A lesson as something to go on with. */
record Onward(Course course, Lesson lesson, Language language) {

    public String id() {
        return lesson.id().toString();
    }

    public String address() {
        return "/" + language.code() + "/courses/" + lesson.id();
    }

    public Lesson.Text text() {
        return lesson.text(language);
    }

    public String courseTitle() {
        return course.text(language).title();
    }

    /** The language that the title of the course is written in. */
    public Language courseWritten() {
        return course.written(language);
    }

    public int minutes() {
        return text().minutes();
    }
}
