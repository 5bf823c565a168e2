package org.mizan.practice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.course.Lesson;
import org.mizan.language.Language;
import org.mizan.language.Markup;
import org.mizan.practice.Exercise;
import org.mizan.practice.Today;
import org.mizan.practice.Today.Due;
import org.mizan.practice.Today.Told;
import org.mizan.practice.web.DeskView.Asking;
import org.mizan.practice.web.DeskView.Aside;
import org.mizan.practice.web.DeskView.Link;
import org.mizan.practice.web.DeskView.Telling;
import org.mizan.practice.web.DeskView.Written;
import org.mizan.quiz.Asked;
import org.mizan.quiz.Marking;
import org.mizan.quiz.Sitting;
import org.mizan.site.CurrentLanguage;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Puts together what is renewed on the page of practice, for the reader of this page. What is right is in it only once the question was answered. */
@RequestScoped
class PracticeViews {

    private final CurrentLanguage language;
    private final Clock clock;

    @Inject
    PracticeViews(CurrentLanguage language, Clock clock) {
        this.language = language;
        this.clock = clock;
    }

    /** The question that is next, or that there is none. */
    DeskView next(Today today) {
        return new DeskView(reader(), today, today.first().map(due -> asking(due, sitting(due, Map.of()), false)), Optional.empty(), aside(today));
    }

    /**
     * A question after something was done with it that is no answer.
     *
     * @param changed it is asked anew, since its version is not taught any more
     */
    DeskView again(Today today, Due due, Sitting sitting, boolean changed) {
        return new DeskView(reader(), today, Optional.of(asking(due, sitting, changed)), Optional.empty(), aside(today));
    }

    /**
     * The answer given last, with its marks.
     *
     * @param exercise as it is taught now
     * @return empty if the question has changed since
     */
    Optional<DeskView> told(Today today, Told told, Exercise exercise) {
        return Optional.of(told).filter(one -> exercise.present(one.seed()))
                .map(one -> new DeskView(reader(), today, Optional.empty(), Optional.of(telling(one, exercise)), List.of()));
    }

    /** A question as it stands after fields that a page sent; empty fields show it for the first time. */
    Sitting sitting(Due due, Map<String, List<String>> fields) {
        return Sitting.sent(due.exercise().quiz(reader()), due.seed(), fields);
    }

    private Asking asking(Due due, Sitting sitting, boolean changed) {
        AskingForm form = new AskingForm("/" + reader() + "/practice/answers", due.card().id().toString(), due.seed());
        Written written = written(due.exercise());
        return new Asking(due.exercise(), written, rendered(PracticePages.asking(sitting, form), written), changed);
    }

    private Telling telling(Told told, Exercise exercise) {
        Written written = written(exercise);
        Sitting sitting = Sitting.of(exercise.quiz(reader()), told.seed(), told.fields());
        Asked asked = sitting.questions().get(0);
        String verdict = asked.marking().map(PracticeViews::verdict).orElse("told");
        int days = (int) Math.max(1, ChronoUnit.DAYS.between(LocalDate.now(clock), told.due()));
        return new Telling(exercise, written, rendered(PracticePages.told(sitting, asked.checked()), written), verdict, days, links(exercise));
    }

    private static String verdict(Marking marking) {
        return marking.right() ? "right" : marking.share() > 0 ? "partly" : "wrong";
    }

    private List<Link> links(Exercise exercise) {
        String courses = "/" + reader() + "/courses/";
        String anchor = exercise.lesson().isPresent() ? "#" + exercise.id().question() : "";
        List<Lesson> lessons = exercise.lessons();
        return lessons.isEmpty() ? List.of(new Link(courses + exercise.course().id(), exercise.course().text(reader()).title()))
                : lessons.stream().map(lesson -> new Link(courses + lesson.id() + anchor, lesson.text(reader()).title())).toList();
    }

    private List<Aside> aside(Today today) {
        return today.aside().stream().map(exercise -> new Aside(exercise.id().toString(),
                Sitting.of(exercise.quiz(reader()), "", Map.of()).questions().get(0), written(exercise), DeskView.title(exercise, reader()))).toList();
    }

    private Written written(Exercise exercise) {
        Language written = exercise.written(reader());
        return new Written(written, !written.equals(reader()));
    }

    /** The words around a question are in the language of the question, so that nobody reads two languages in one. */
    private static Markup rendered(TemplateInstance question, Written written) {
        return new Markup(question.setLocale(written.language().locale()).render());
    }

    private Language reader() {
        return language.get();
    }
}
