package org.mizan.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

/** What a report will look like: the courses are real, the people are made up and the figures are of nobody. */
@ApplicationScoped
class SampleReport {

    private static final List<Counts> FIGURES = List.of(new Counts(9, 14, 61, 4), new Counts(31, 22, 35, 0));
    private static final int DAYS_LEFT = 12;
    private static final int DAYS_AGO = 9;

    private final Catalogue catalogue;
    private final CurrentLanguage language;
    private final Clock clock;

    @Inject
    SampleReport(Catalogue catalogue, CurrentLanguage language, Clock clock) {
        this.catalogue = catalogue;
        this.language = language;
        this.clock = clock;
    }

    List<FigureView> figures() {
        List<Course> courses = catalogue.courses();
        List<FigureView> figures = new ArrayList<>();
        for (int i = 0; i < Math.min(FIGURES.size(), courses.size()); i++) {
            figures.add(new FigureView(Optional.of(words().sampleAssignment()), Optional.of(title(courses.get(i))), Optional.empty(), FIGURES.get(i)));
        }
        return figures;
    }

    List<LineView> lines(Organisation organisation) {
        LocalDate today = organisation.day(clock.instant());
        List<LineView> lines = new ArrayList<>();
        for (SampleFigure figure : SampleFigure.values()) {
            catalogue.courses().stream().findFirst().ifPresent(course -> lines.add(new LineView(words().samplePerson(figure), Optional.empty(),
                    words().sampleAssignment(), title(course), false, figure.status(),
                    Optional.of(Day.of(figure.status() == Status.OVERDUE ? today.minusDays(DAYS_AGO) : today.plusDays(DAYS_LEFT), language.get())),
                    figure.status() == Status.COMPLETE ? Optional.of(Day.of(today.minusDays(DAYS_AGO - figure.ordinal()), language.get())) : Optional.empty())));
        }
        return lines;
    }

    private CourseTitle title(Course course) {
        return CourseTitle.of(course.id(), catalogue, language.get());
    }

    private ReportMessages words() {
        return MessageBundles.get(ReportMessages.class, Localized.Literal.of(language.code()));
    }
}
