package org.mizan.organisation.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.mizan.organisation.Membership;

/**
 * A page of members.
 *
 * @param beginning with which their names begin; empty for all
 * @param from      the last one of the page before, from which this one goes on
 * @param more      whether more follow
 */
record PeopleView(List<Membership> people, String beginning, Optional<UUID> from, boolean more) {

    /** People on one page. */
    static final int SIZE = 50;

    PeopleView {
        people = List.copyOf(people);
    }

    /** @param found one more than a page holds, if there are more */
    static PeopleView of(List<Membership> found, String beginning, Optional<UUID> from) {
        return new PeopleView(found.subList(0, Math.min(SIZE, found.size())), beginning, from, found.size() > SIZE);
    }

    /** After whom the next page goes on. */
    public String last() {
        return people.get(people.size() - 1).person().toString();
    }
}
