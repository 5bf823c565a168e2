package org.mizan.organisation.web;

import org.mizan.course.Catalogue;
import org.mizan.language.Language;
import org.mizan.organisation.Occasion;
import org.mizan.organisation.Reminder;

/**
 * A line of a mail.
 *
 * @param due  the day in words; empty if there is none
 * @param path of the course, without the site
 */
record ReminderLine(CourseTitle course, String assignment, Occasion occasion, String due, String path) {

    static ReminderLine of(Reminder reminder, Catalogue catalogue, Language language) {
        String due = reminder.due().map(day -> Day.of(day, language).text()).orElse("");
        return new ReminderLine(CourseTitle.of(reminder.course(), catalogue, language), reminder.assignment(), reminder.occasion(), due, "/" + language.code() + "/courses/" + reminder.course());
    }
}
