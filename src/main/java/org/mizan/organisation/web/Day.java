package org.mizan.organisation.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.mizan.language.Language;

/**
 * A day as readers of a language write it.
 *
 * @param machine as HTML's {@code datetime} has it
 */
public record Day(String text, String machine) {

    static Day of(LocalDate day, Language language) {
        return new Day(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).format(day), day.toString());
    }
}
