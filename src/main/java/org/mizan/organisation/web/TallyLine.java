package org.mizan.organisation.web;

import org.mizan.organisation.Tally;

/** A line of the weekly mail, its numbers as words. */
record TallyLine(String title, String complete, String asked, String soon, String overdue) {

    static TallyLine of(Tally tally) {
        return new TallyLine(tally.title(), "" + tally.complete(), "" + tally.asked(), "" + tally.soon(), "" + tally.overdue());
    }
}
