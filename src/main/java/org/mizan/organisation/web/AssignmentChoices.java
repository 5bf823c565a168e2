package org.mizan.organisation.web;

import java.util.List;

import org.mizan.organisation.Group;

/**
 * What can be chosen in the form of an assignment.
 *
 * @param people who was chosen and who was found, by name
 * @param looked whether somebody was looked for
 * @param more   whether there are more of that name than are shown
 */
record AssignmentChoices(List<CourseTitle> courses, List<Group> groups, List<Candidate> people, boolean looked, boolean more) {

    /** @param chosen whether it is asked of them already in this form */
    record Candidate(String id, String name, boolean chosen) {
    }

    public boolean nobodyFound() {
        return looked && people.stream().allMatch(Candidate::chosen);
    }
}
