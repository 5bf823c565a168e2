package org.mizan.organisation.web;

import java.util.List;
import java.util.Optional;

import org.mizan.organisation.Group;
import org.mizan.organisation.JoiningCode;

/** The printed codes of an organisation, and the form for another. */
record CodesView(List<Shown> codes, List<Group> groups, CodeForm form) {

    CodesView {
        codes = List.copyOf(codes);
        groups = List.copyOf(groups);
    }

    /**
     * @param group   into which it leads
     * @param lastDay in words
     */
    record Shown(JoiningCode code, Optional<Group> group, JoiningCode.State state, Day lastDay) {

        public boolean open() {
            return state == JoiningCode.State.OPEN;
        }
    }
}
