package org.mizan.organisation.web;

import java.util.List;
import java.util.Optional;

import org.mizan.organisation.Group;
import org.mizan.organisation.Membership;

/**
 * One group.
 *
 * @param size       how many are in it
 * @param members    a page of those who are
 * @param name       as typed, where a form brought another
 * @param mistake    why the group could not be renamed or deleted
 * @param candidates who was found to be put in; empty as long as nobody was looked for
 */
record GroupView(Group group, int size, PeopleView members, String name, Optional<Mistake> mistake, Optional<PeopleView> candidates) {

    /** Why a group cannot be as it was asked to be. */
    enum Mistake {
        NAME, TAKEN, NEEDED
    }

    public boolean wrong(String which) {
        return mistake.equals(Optional.of(Mistake.valueOf(which)));
    }

    public boolean holds(Membership person) {
        return person.groups().contains(group);
    }

    /** Whom of those found one may tick: who is in the group is in it already. */
    public List<Membership> outside() {
        return candidates.map(found -> found.people().stream().filter(person -> !holds(person)).toList()).orElse(List.of());
    }
}
