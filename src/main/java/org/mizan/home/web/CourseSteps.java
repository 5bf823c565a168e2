package org.mizan.home.web;

import java.util.List;

import org.mizan.course.Course;
import org.mizan.language.Language;

/** The things to do today of one course, in the order of its lessons. Lessons that leave no trace are left out: nobody is asked about them. */
record CourseSteps(Course course, Language language, List<TodayStep> steps) {

    static CourseSteps of(Course course, Language language) {
        return new CourseSteps(course, language, course.lessons().stream().filter(lesson -> !lesson.unrecorded())
                .map(lesson -> new Onward(course, lesson, language))
                .flatMap(onward -> onward.text().steps().stream().map(step -> new TodayStep(onward, step))).toList());
    }

    /** Of all courses, without those that have none. */
    static List<CourseSteps> all(List<Course> courses, Language language) {
        return courses.stream().map(course -> of(course, language)).filter(one -> !one.steps.isEmpty()).toList();
    }

    public String id() {
        return course.id();
    }

    public String title() {
        return course.text(language).title();
    }

    /** The language that the title is written in. */
    public Language written() {
        return course.written(language);
    }
}
