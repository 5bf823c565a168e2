package org.mizan.organisation.web;

import java.util.List;

import org.mizan.organisation.Membership;
import org.mizan.organisation.Organisation;

/** All that an organisation sees of one person: the same for those who manage it and for the person. */
public record SeenView(Organisation organisation, Membership membership, Day joined, List<LineView> lines) {
}
