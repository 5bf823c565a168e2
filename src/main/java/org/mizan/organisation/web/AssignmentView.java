package org.mizan.organisation.web;

import java.util.List;
import java.util.Optional;

import org.mizan.course.Catalogue;
import org.mizan.language.Language;
import org.mizan.organisation.Assignment;
import org.mizan.organisation.Assignment.Whom;
import org.mizan.organisation.Deadline;
import org.mizan.organisation.Organisation;

/**
 * An assignment in the reader's words.
 *
 * @param groups    names of the groups of which it is asked
 * @param people    names of people of whom it is asked besides; where there are many, the first ones
 * @param headcount how many those people are
 * @param deadline  {@code never}, {@code on} or {@code after}
 * @param day       the day, if it is the same for everybody
 * @param days      so many days after it reached somebody
 * @param months    after how many it is asked again; 0 asks once
 */
record AssignmentView(String id, String title, List<CourseTitle> courses, boolean everybody, List<String> groups, List<String> people, int headcount, String deadline,
        Optional<Day> day, int days, boolean required, int months, int grace, Day created, Optional<Day> withdrawn) {

    static AssignmentView of(Organisation organisation, Assignment assignment, List<String> groups, List<String> people, Catalogue catalogue, Language reader) {
        Deadline deadline = assignment.deadline();
        return new AssignmentView(assignment.id().toString(), assignment.title(),
                assignment.courses().stream().map(course -> CourseTitle.of(course, catalogue, reader)).toList(), assignment.whom() instanceof Whom.Everybody, groups, people,
                assignment.whom() instanceof Whom.Some some ? some.people().size() : 0,
                deadline instanceof Deadline.On ? "on" : deadline instanceof Deadline.After ? "after" : "never",
                deadline instanceof Deadline.On on ? Optional.of(Day.of(on.day(), reader)) : Optional.empty(),
                deadline instanceof Deadline.After after ? after.days() : 0, assignment.required(), assignment.everyMonths().orElse(0), assignment.graceDays(),
                Day.of(organisation.day(assignment.created()), reader), assignment.withdrawn().map(when -> Day.of(organisation.day(when), reader)));
    }

    public boolean stands() {
        return withdrawn.isEmpty();
    }

    /** How many groups it is asked of. */
    public int groupCount() {
        return groups.size();
    }
}
