package org.mizan.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.language.Language;
import org.mizan.organisation.Duty.Status;
import org.mizan.organisation.Organisation;
import org.mizan.site.CurrentLanguage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Invented duties of invented people, to show a page before anything is assigned. Nothing of them is stored. */
@ApplicationScoped
class Samples {

    private static final int BEGAN_DAYS_AGO = 9;
    private static final int DUE_IN_DAYS = 14;
    private static final int LATE_BY_DAYS = 5;

    private final Catalogue catalogue;
    private final CurrentLanguage language;
    private final Clock clock;

    @Inject
    Samples(Catalogue catalogue, CurrentLanguage language, Clock clock) {
        this.catalogue = catalogue;
        this.language = language;
        this.clock = clock;
    }

    /**
     * One course as it might stand.
     *
     * @param title     of a course that is really taught; empty if none is
     * @param completed when, where it is
     */
    record Sample(Optional<String> title, Status status, Day due, Optional<Day> completed) {
    }

    /** One for each status, in the order of the words. */
    List<Sample> of(Organisation organisation) {
        Language here = language.get();
        LocalDate today = organisation.day(clock.instant());
        List<Course> courses = catalogue.courses();
        List<Sample> samples = new ArrayList<>();
        for (Status status : Status.values()) {
            Optional<String> title = courses.isEmpty() ? Optional.empty() : Optional.of(courses.get(samples.size() % courses.size()).text(here).title());
            LocalDate due = status == Status.OVERDUE ? today.minusDays(LATE_BY_DAYS) : today.plusDays(DUE_IN_DAYS);
            Optional<Day> completed = status == Status.COMPLETE ? Optional.of(Day.of(today.minusDays(BEGAN_DAYS_AGO), here)) : Optional.empty();
            samples.add(new Sample(title, status, Day.of(due, here), completed));
        }
        return samples;
    }
}
