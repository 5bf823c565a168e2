package org.mizan.certificate.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.mizan.language.Language;

/**
 * A day as readers of a language write it.
 *
 * @param machine as HTML's {@code datetime} has it
 */
public record Day(String text, String machine) {

    static Day of(Instant moment, Language language) {
        var day = moment.atZone(ZoneOffset.UTC).toLocalDate();
        return new Day(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).format(day), day.toString());
    }
}
