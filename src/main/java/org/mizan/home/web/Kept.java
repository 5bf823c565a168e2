package org.mizan.home.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

import org.mizan.course.Catalogue;
import org.mizan.course.LessonId;
import org.mizan.language.Language;

/**
 * Something that the learner keeps about a lesson: a bookmark, a note or a reflection.
 *
 * @param title    of the lesson, or its path if it is taught no more
 * @param written  the language of the title; empty for a path
 * @param address  of the lesson; empty if it is taught no more
 * @param activity of a reflection, else empty
 * @param words    of a note, else empty; those of a reflection stay covered
 * @param day      on which it was kept or changed last, in UTC
 */
record Kept(LessonId lesson, String title, Optional<Language> written, Optional<String> address, String activity, String words, LocalDate day) {

    /** So much of a note stands in a list; the rest is on its own page. */
    private static final int GLIMPSE = 160;

    static Kept of(LessonId lesson, String activity, String words, Instant when, Catalogue catalogue, Language language) {
        var text = catalogue.lesson(lesson).map(found -> found.text(language));
        return new Kept(lesson, text.map(found -> found.title()).orElse(lesson.toString()), text.map(found -> found.language()),
                text.map(found -> "/" + language.code() + "/courses/" + lesson), activity, words, LocalDate.ofInstant(when, ZoneOffset.UTC));
    }

    /** The beginning of the words, not cut within a word. A note whose lesson is gone has no page of its own, so it is shown whole. */
    public String glimpse() {
        if (words.codePointCount(0, words.length()) <= GLIMPSE || address.isEmpty()) {
            return words;
        }
        String begin = words.substring(0, words.offsetByCodePoints(0, GLIMPSE));
        int space = Math.max(begin.lastIndexOf(' '), begin.lastIndexOf('\n'));
        return (space > GLIMPSE / 2 ? begin.substring(0, space) : begin) + "…";
    }

    public String dayIn(Locale locale) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }
}
