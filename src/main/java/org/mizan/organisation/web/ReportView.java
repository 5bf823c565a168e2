package org.mizan.organisation.web;

import java.util.List;
import java.util.Optional;

import org.mizan.organisation.Counts;
import org.mizan.organisation.Organisation;

/**
 * A page of an organisation's report.
 *
 * @param filters  what may be chosen
 * @param unknown  whether something was chosen that is not there: it is left out
 * @param chosen   what was chosen, as the query of an address; empty if nothing was
 * @param counts   of all lines that were chosen, on this page or not
 * @param before   how many of them stand on earlier pages
 * @param next     the query that leads to the next page, if there is one
 */
public record ReportView(Organisation organisation, List<Choice> filters, boolean unknown, String chosen, Counts counts, int before, List<LineView> lines,
        Optional<String> next) {

    /** @param name as forms send it: assignment, course, group or status */
    public record Choice(String name, List<Option> options) {
    }

    /** @param label in the organisation's words or a course's title; empty for a status, which has its own word */
    public record Option(String value, String label, boolean selected) {
    }

    public int first() {
        return before + 1;
    }

    public int last() {
        return before + lines.size();
    }
}
