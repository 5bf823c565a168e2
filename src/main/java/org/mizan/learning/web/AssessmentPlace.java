package org.mizan.learning.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.course.Assessment;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.language.Language;
import org.mizan.learning.Teaching;

/**
 * The assessment of a course, as an address names it.
 *
 * @param language the language of the page, which need not be the one that the assessment is written in
 */
record AssessmentPlace(Language language, Course course) {

    public String address() {
        return courseAddress() + "/assessment";
    }

    public String attempts() {
        return address() + "/attempts";
    }

    public String attempt(int number) {
        return attempts() + "/" + number;
    }

    /** @param item its place in the attempt, from 1 */
    public String item(int number, int item) {
        return attempt(number) + "/items/" + item;
    }

    public String courseAddress() {
        return "/" + language + "/courses/" + course.id();
    }

    public String courseTitle() {
        return course.text(language).title();
    }

    /** The pool that is taught now: in the language of the page if it has words in it, honestly in another one if not. */
    public Assessment pool() {
        return course.assessment().getOrDefault(written(), course.assessment().values().iterator().next());
    }

    /** The language that {@link #pool} is written in. */
    public Language written() {
        Map<Language, Assessment> pools = course.assessment();
        return pools.containsKey(language) ? language : pools.keySet().stream().sorted().findFirst().orElse(language);
    }

    public boolean foreign() {
        return !written().equals(language);
    }

    public int poolSize() {
        return pool().quiz().questions().size() + pool().simulations().size();
    }

    /** Outcomes with the lessons that teach them; one that the course names no more is passed over. */
    List<Taught> taught(List<String> outcomes) {
        Map<String, String> words = course.text(language).outcomes();
        return outcomes.stream().filter(words::containsKey)
                .map(id -> new Taught(Optional.ofNullable(words.get(id)).orElse(""), Teaching.of(course, id).stream().map(this::row).toList())).toList();
    }

    private LessonLink row(Lesson lesson) {
        return new LessonLink("/" + language + "/courses/" + lesson.id(), lesson.text(language));
    }

    /** @param sentence what one can do after the course */
    record Taught(String sentence, List<LessonLink> lessons) {
    }

    record LessonLink(String address, Lesson.Text text) {
    }
}
