package org.mizan.learning.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.language.Language;
import org.mizan.learning.Progress;
import org.mizan.learning.Renewal;

/**
 * What it takes to renew a completion, and what of it is done.
 *
 * @param renewal  empty if nothing asks for one: then it was renewed just now, or never had to be
 * @param progress through the course as it is taught now, which may have got new lessons
 * @param passed   the assessment was passed since it may be renewed
 */
record RenewalView(Course course, Language language, CompletionView.Day completed, Optional<Renewal> renewal, Progress progress, boolean passed) {

    /** As the template chooses by it: asked, ended, ends or changed. */
    public String reason() {
        return renewal.map(one -> one.reason().name().toLowerCase(Locale.ROOT)).orElse("");
    }

    public String title() {
        return course.text(language).title();
    }

    public Language written() {
        return course.written(language);
    }

    public String address() {
        return "/" + language.code() + "/courses/" + course.id();
    }

    public boolean assessed() {
        return !course.assessment().isEmpty();
    }

    public String end() {
        return renewal.flatMap(Renewal::ends).map(end -> CompletionView.Day.of(end, language).text()).orElse("");
    }

    public int lessonsOpen() {
        return progress.total() - progress.done();
    }

    public Optional<String> next() {
        return progress.next().map(lesson -> "/" + language.code() + "/courses/" + lesson.id());
    }

    /** Whether all that is left is the learner's word. */
    public boolean mayConfirm() {
        return !assessed() && lessonsOpen() == 0 && renewal.filter(Renewal::learned).isPresent();
    }

    public List<ChangedLesson> lessons() {
        return renewal.map(Renewal::lessons).orElse(List.of()).stream().map(changed -> new ChangedLesson(changed.lesson(), changed.lesson().text(language),
                "/" + language.code() + "/courses/" + changed.lesson().id(), changed.learned(),
                changed.changes(language).stream().map(change -> new What(CompletionView.Day.of(change.date(), language), change.what())).toList())).toList();
    }

    /** @param text in the reader's language, or in another */
    public record ChangedLesson(Lesson lesson, Lesson.Text text, String address, boolean learned, List<What> changes) {

        public String id() {
            return lesson.id().toString();
        }
    }

    public record What(CompletionView.Day day, String what) {
    }
}
