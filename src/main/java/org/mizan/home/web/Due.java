package org.mizan.home.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

import org.mizan.organisation.OwnDuties;

/**
 * A line of what is due on my learning: something that waits for the learner now, and never a reminder of what was not done.
 *
 * @param word  by which the template says it: {@code running} and {@code attempt} for an assessment, {@code certificate} for one that ends soon,
 *              {@code changed} for a completed course of which a lesson changed in meaning,
 *              {@code asked}, {@code recommended} and {@code overdue} for what an organisation asks
 * @param title of the course that it is about
 * @param until the day on which it ends, in UTC or in the organisation's zone
 * @param by    the name of the organisation that asks; else empty
 */
record Due(String word, String title, String address, Optional<LocalDate> until, String by) {

    static Due now(String word, String title, String address) {
        return new Due(word, title, address, Optional.empty(), "");
    }

    static Due ends(String word, String title, String address, Instant end) {
        return new Due(word, title, address, Optional.of(LocalDate.ofInstant(end, ZoneOffset.UTC)), "");
    }

    static Due asked(OwnDuties.OwnDuty duty, String title, String address) {
        return new Due(duty.overdue() ? "overdue" : duty.duty().required() ? "asked" : "recommended", title, address, duty.due(), duty.organisation());
    }

    /** The last day in words. */
    public String day(Locale locale) {
        return until.map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale)::format).orElse("");
    }
}
