package org.mizan.organisation.web;

import org.mizan.course.Catalogue;
import org.mizan.language.Language;
import org.mizan.organisation.Occasion;
import org.mizan.organisation.Reminder;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/**
 * A line of a mail.
 *
 * @param occasion in words
 * @param due      the day in words; empty if there is none
 * @param path     of the course, without the site
 */
record ReminderLine(CourseTitle course, String assignment, String occasion, String due, String path) {

    static ReminderLine of(Reminder reminder, Catalogue catalogue, Language language) {
        String due = reminder.due().map(day -> Day.of(day, language).text()).orElse("");
        return new ReminderLine(CourseTitle.of(reminder.course(), catalogue, language), reminder.assignment(), said(reminder.occasion(), language), due,
                "/" + language.code() + "/courses/" + reminder.course());
    }

    // A mail is written outside of requests, where a message that takes a constant would be in the site's first language, whatever the mail's is.
    private static String said(Occasion occasion, Language language) {
        MailMessages words = MessageBundles.get(MailMessages.class, Localized.Literal.of(language.code()));
        return switch (occasion) {
            case ANNOUNCED -> words.announced();
            case TWO_WEEKS_BEFORE -> words.twoWeeksBefore();
            case THREE_DAYS_BEFORE -> words.threeDaysBefore();
            case DAY_AFTER -> words.dayAfter();
            case TWO_WEEKS_AFTER -> words.twoWeeksAfter();
            case MONTH_AFTER -> words.monthAfter();
        };
    }
}
