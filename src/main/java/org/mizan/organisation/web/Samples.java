package org.mizan.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.organisation.Counts;
import org.mizan.organisation.Duty.Status;
import org.mizan.organisation.Organisation;
import org.mizan.site.CurrentLanguage;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What pages will look like once something is assigned: the courses are real, the people are made up and the figures are of nobody. Nothing of it is
 * stored; without a course there is none.
 */
@ApplicationScoped
class Samples {

    private static final List<Counts> FIGURES = List.of(new Counts(9, 14, 61, 4), new Counts(31, 22, 35, 0));
    private static final int DAYS_LEFT = 12;
    private static final int DAYS_AGO = 9;

    private final Catalogue catalogue;
    private final CurrentLanguage language;
    private final Clock clock;

    @Inject
    Samples(Catalogue catalogue, CurrentLanguage language, Clock clock) {
        this.catalogue = catalogue;
        this.language = language;
        this.clock = clock;
    }

    List<FigureView> figures() {
        List<Course> courses = catalogue.courses();
        return IntStream.range(0, Math.min(FIGURES.size(), courses.size())).mapToObj(i -> new FigureView(Optional.of(words().sampleAssignment()),
                Optional.of(CourseTitle.of(courses.get(i), language.get())), Optional.empty(), FIGURES.get(i))).toList();
    }

    /** How one course stands for several people. */
    List<LineView> lines(Organisation organisation) {
        return catalogue.courses().stream().findFirst().map(course -> Arrays.stream(SampleFigure.values())
                .map(figure -> line(organisation, words().samplePerson(figure), course, figure.status(), figure.ordinal())).toList()).orElse(List.of());
    }

    /** How several courses stand for one person: one for each status, in the order of the words. */
    List<LineView> duties(Organisation organisation) {
        List<Course> courses = catalogue.courses();
        return courses.isEmpty() ? List.of() : Arrays.stream(Status.values())
                .map(status -> line(organisation, "", courses.get(status.ordinal() % courses.size()), status, 0)).toList();
    }

    private LineView line(Organisation organisation, String person, Course course, Status status, int later) {
        LocalDate today = organisation.day(clock.instant());
        LocalDate due = status == Status.OVERDUE ? today.minusDays(DAYS_AGO) : today.plusDays(DAYS_LEFT);
        Optional<LocalDate> completed = status == Status.COMPLETE ? Optional.of(today.minusDays(DAYS_AGO - later)) : Optional.empty();
        return new LineView(person, Optional.empty(), words().sampleAssignment(), CourseTitle.of(course, language.get()), false, status,
                Optional.of(Day.of(due, language.get())), completed.map(day -> Day.of(day, language.get())));
    }

    private ReportMessages words() {
        return MessageBundles.get(ReportMessages.class, Localized.Literal.of(language.code()));
    }
}
