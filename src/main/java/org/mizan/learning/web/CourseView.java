package org.mizan.learning.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.mizan.course.Activity;
import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.course.Finding;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.course.Module;
import org.mizan.course.Page;
import org.mizan.language.Language;
import org.mizan.learning.Assessed;
import org.mizan.learning.Progress;

/**
 * A course as its own page and the pages of its modules show it.
 *
 * @param before   courses to take first
 * @param done     what the learner who is signed in has done; empty leaves it to the browser
 * @param standing how that learner stands in the assessment, if there is one
 * @param completion the learner's completion of it, if there is one
 * @param findings what authors have to mend in it, while content is being written
 */
record CourseView(Course course, Language language, List<Before> before, Optional<Set<LessonId>> done, Optional<Assessed> standing, Optional<CompletionView> completion,
        List<Finding> findings) {

    public Course.Text text() {
        return course.text(language);
    }

    public Language written() {
        return course.written(language);
    }

    public boolean translated() {
        return written().equals(language);
    }

    public String address() {
        return address(language, course.id());
    }

    public int lessons() {
        return course.lessons().size();
    }

    public int minutes() {
        return course.minutes(language);
    }

    /** The page for trainers, if there is one. */
    public Optional<Page> guide() {
        return course.guide(language);
    }

    public boolean assessed() {
        return !course.assessment().isEmpty();
    }

    /** What a learner can do after the course, in the order of the syllabus. */
    public List<String> outcomes() {
        return course.outcomes().stream().map(text().outcomes()::get).toList();
    }

    public List<ModuleView> modules() {
        return course.modules().stream().map(this::view).toList();
    }

    public ModuleView view(Module module) {
        return new ModuleView(course.modules().indexOf(module) + 1, module, module.text(language).language().equals(language),
                address() + "/" + module.id(), module.lessons().stream().map(lesson -> row(lesson)).toList(), check(module));
    }

    /** The last quiz of a module mixes what its lessons taught: who knows it already may begin there. */
    private Optional<String> check(Module module) {
        return module.lessons().stream().filter(lesson -> !lesson.unrecorded())
                .flatMap(lesson -> lesson.text(language).activities().stream().filter(Activity.Quizzing.class::isInstance)
                        .map(quiz -> address(lesson) + "#" + quiz.id()))
                .reduce((earlier, later) -> later);
    }

    public Optional<Progress> progress() {
        return done.map(lessons -> Progress.of(course, lessons));
    }

    /** Where to begin, or to go on. */
    public Optional<String> goOn() {
        return done.flatMap(lessons -> Progress.of(course, lessons).next()).or(() -> course.lessons().stream().findFirst()).map(this::address);
    }

    /** Whether any of its lessons is never recorded, and so never saved. */
    public boolean leavesNoTrace() {
        return course.lessons().stream().anyMatch(Lesson::unrecorded);
    }

    public String lessonIds() {
        return course.lessons().stream().filter(lesson -> !lesson.unrecorded()).map(Lesson::id).map(Object::toString).collect(Collectors.joining(" "));
    }

    private LessonRow row(Lesson lesson) {
        Lesson.Text words = lesson.text(language);
        boolean finished = done.map(lessons -> lessons.contains(lesson.id())).orElse(false);
        return new LessonRow(lesson.id().toString(), address(lesson), words, words.language().equals(language), lesson.unrecorded(),
                words.activities().size(), finished);
    }

    private String address(Lesson lesson) {
        return address(language, lesson.id().toString());
    }

    /** @param path of a course or of a lesson, without the language */
    private static String address(Language language, String path) {
        return "/" + language.code() + "/courses/" + path;
    }

    /** A course to take before this one. */
    record Before(String address, String title, Language written) {

        static List<Before> of(Course course, Catalogue catalogue, Language language) {
            return course.requires().stream().flatMap(id -> catalogue.course(id).stream())
                    .map(first -> new Before(CourseView.address(language, first.id()), first.text(language).title(), first.written(language))).toList();
        }
    }

    /** @param check the address of the quiz that mixes its lessons, if it has one */
    record ModuleView(int number, Module module, boolean translated, String address, List<LessonRow> lessons, Optional<String> check) {
    }

    record LessonRow(String id, String address, Lesson.Text text, boolean translated, boolean unrecorded, int activities, boolean done) {
    }
}
