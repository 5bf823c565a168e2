package org.mizan.organisation.web;

import org.mizan.course.Catalogue;
import org.mizan.language.Language;
import org.mizan.organisation.Occasion;
import org.mizan.organisation.Reminder;

/**
 * A line of a mail.
 *
 * @param title of the course, in the reader's language if it is written in that
 * @param due   the day in words; empty if there is none
 * @param path  of the course, without the site
 */
record ReminderLine(String title, String assignment, Occasion occasion, String due, String path) {

    static ReminderLine of(Reminder reminder, Catalogue catalogue, Language language) {
        String title = catalogue.course(reminder.course()).map(course -> course.text(language).title()).orElse(reminder.course());
        String due = reminder.due().map(day -> Day.of(day, language).text()).orElse("");
        return new ReminderLine(title, reminder.assignment(), reminder.occasion(), due, "/" + language.code() + "/courses/" + reminder.course());
    }
}
