package org.mizan.learning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.mizan.language.Language;
import org.mizan.learning.Conditions.Condition;
import org.mizan.learning.Showing;

/**
 * A learner's completion of a course, on the course's page.
 *
 * @param word       how it stands, as {@link Showing#word} says it
 * @param conditions because of which others read of it in any case
 * @param renewable  there is a reason to renew it
 */
public record CompletionView(String word, Day completed, Optional<Day> until, Optional<Day> since, List<Condition> conditions, boolean renewable) {

    static CompletionView of(Showing showing, boolean renewable, Language language) {
        return new CompletionView(showing.word(), Day.of(showing.completion().completed(), language),
                showing.completion().until().map(end -> Day.of(end, language)), showing.since().map(since -> Day.of(since, language)),
                showing.conditions(), renewable);
    }

    /** @param machine as HTML's {@code datetime} has it */
    public record Day(String text, String machine) {

        static Day of(Instant moment, Language language) {
            return of(LocalDate.ofInstant(moment, ZoneOffset.UTC), language);
        }

        static Day of(LocalDate day, Language language) {
            return new Day(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).format(day), day.toString());
        }
    }
}
