package org.mizan.learning.web;

import java.util.List;
import java.util.Optional;

import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.Module;
import org.mizan.language.Language;

/**
 * A lesson where it stands in its course, as an address names it.
 *
 * @param language the language of the page, which need not be the one that the lesson is written in
 */
record LessonPlace(Language language, Course course, Module module, Lesson lesson) {

    public String address() {
        return address(lesson);
    }

    /** Where the acts of an activity go. */
    public String attempts(String activity) {
        return address() + "/" + activity + "/attempts";
    }

    /** Where a lesson without an activity is marked as done. */
    public String completions() {
        return address() + "/completions";
    }

    /** The page of the learner's note about the lesson. */
    public String note() {
        return address() + "/note";
    }

    /** Where a bookmark is set and taken away. */
    public String mark() {
        return address() + "/mark";
    }

    /** The language that the course's title and outcomes are written in. */
    public Language courseWritten() {
        return course.written(language);
    }

    public String courseTitle() {
        return course.text(language).title();
    }

    public String moduleTitle() {
        return module.text(language).title();
    }

    /** The words of the page: in its language if the lesson has them, honestly in another one if not. */
    public Lesson.Text text() {
        return lesson.text(language);
    }

    /** Place in the module, from 1. */
    public int number() {
        return module.lessons().indexOf(lesson) + 1;
    }

    public Optional<Neighbour> previous() {
        return neighbour(-1);
    }

    public Optional<Neighbour> next() {
        return neighbour(1);
    }

    private Optional<Neighbour> neighbour(int step) {
        List<Lesson> all = course.lessons();
        int at = all.indexOf(lesson) + step;
        return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(new Neighbour(address(all.get(at)), all.get(at).text(language)));
    }

    private String address(Lesson one) {
        return "/" + language + "/courses/" + one.id();
    }

    public String courseAddress() {
        return "/" + language + "/courses/" + course.id();
    }

    public String moduleAddress() {
        return courseAddress() + "/" + module.id();
    }

    /** The lesson before or after. */
    record Neighbour(String address, Lesson.Text text) {
    }
}
