package org.mizan.organisation.web;

import java.util.List;

import org.mizan.organisation.Organisation;

/**
 * @param mine  those that the visitor belongs to
 * @param admin whether the visitor looks after the site and may create one
 * @param all   all of this Mizan, for whoever looks after it
 */
record OrganisationsView(List<Mine> mine, boolean admin, List<Organisation> all, OrganisationForm form) {

    OrganisationsView {
        mine = List.copyOf(mine);
        all = List.copyOf(all);
    }

    /** @param manages whether the visitor manages it, so that its pages are open */
    record Mine(Organisation organisation, boolean manages) {
    }

    public List<String> zones() {
        return Zones.all();
    }
}
