package org.mizan.organisation.web;

import java.util.List;
import java.util.Optional;

import org.mizan.organisation.Group;

/**
 * The groups of an organisation.
 *
 * @param name    as typed for a new one
 * @param mistake why it could not be created
 */
record GroupsView(List<Counted> groups, String name, Optional<GroupView.Mistake> mistake) {

    GroupsView {
        groups = List.copyOf(groups);
    }

    /** @param people how many are in it */
    record Counted(Group group, int people) {
    }

    public boolean wrong(String which) {
        return mistake.equals(Optional.of(GroupView.Mistake.valueOf(which)));
    }
}
