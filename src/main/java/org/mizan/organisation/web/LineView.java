package org.mizan.organisation.web;

import java.util.Optional;

import org.mizan.organisation.Duty.Status;

/**
 * One line of a report.
 *
 * @param person  by which name the organisation knows whom it is about
 * @param address of the page about that person, on pages of those who manage the organisation
 * @param title   of the assignment
 * @param again   whether it is asked for the second time or more
 */
public record LineView(String person, Optional<String> address, String title, CourseTitle course, boolean again, Status status, Optional<Day> due,
        Optional<Day> completed) {

    public String kind() {
        return Bar.kind(status);
    }
}
