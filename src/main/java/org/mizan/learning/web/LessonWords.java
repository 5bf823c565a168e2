package org.mizan.learning.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;

import io.quarkus.qute.TemplateExtension;

import org.mizan.course.Lesson;
import org.mizan.language.Language;

/** What the templates of a lesson ask beyond what its records say themselves. */
@TemplateExtension
final class LessonWords {

    /** The day in words, which no direction of writing turns around. */
    static String day(Lesson.Change change, Language language) {
        return change.date().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
    }

    /** The day or month on which a source was read, in words. */
    static String readOn(Lesson.Source source, Language language) {
        String read = source.read().orElse("");
        try {
            return read.length() == "2026-11".length()
                    ? YearMonth.parse(read).format(DateTimeFormatter.ofPattern("MMMM yyyy", language.locale()))
                    : LocalDate.parse(read).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
        } catch (DateTimeParseException inWordsAlready) {
            return read;
        }
    }

    private LessonWords() {
    }
}
