package org.mizan.organisation.web;

import java.util.List;

import org.mizan.organisation.Counts;
import org.mizan.organisation.Facts;
import org.mizan.organisation.Organisation;

/**
 * How an organisation's assignments stand.
 *
 * @param people      how many belong to it
 * @param all         all assignments together
 * @param assignments by assignment and course; empty before the first assignment
 * @param courses     each course by group
 */
public record OverviewView(Organisation organisation, int people, Counts all, List<FigureView> assignments, List<CourseFigures> courses) {

    /** One course, by group. */
    public record CourseFigures(CourseTitle course, List<FigureView> groups) {
    }

    public boolean factsKnown() {
        return !organisation.facts().equals(Facts.NONE);
    }
}
