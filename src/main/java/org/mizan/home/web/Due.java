package org.mizan.home.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of what is due on my learning: something that waits for the learner now, and never a reminder of what was not done.
 *
 * @param word  by which the template says it: {@code running} and {@code attempt} for an assessment, {@code certificate} for one that ends soon
 * @param title of the course that it is about
 * @param until the day on which it ends, in UTC
 */
record Due(String word, String title, String address, Optional<LocalDate> until) {

    static Due now(String word, String title, String address) {
        return new Due(word, title, address, Optional.empty());
    }

    static Due ends(String word, String title, String address, Instant end) {
        return new Due(word, title, address, Optional.of(LocalDate.ofInstant(end, ZoneOffset.UTC)));
    }

    /** The last day in words. */
    public String day(Locale locale) {
        return until.map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale)::format).orElse("");
    }
}
