package org.mizan.organisation.web;

import java.util.List;

import org.mizan.organisation.DryRun;
import org.mizan.organisation.FileLetters;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.StaffList;
import org.mizan.organisation.Verdict;

/**
 * What the page shows of a list before anybody is invited.
 *
 * @param kept the file, for the page to carry
 */
public record StaffListView(Organisation organisation, StaffList list, DryRun run, String kept) {

    /** Rows on the page. All of them are in the file to take away. */
    private static final int SHOWN = 200;

    /** One verdict and how many rows have it. */
    public record Total(Verdict.Kind kind, int number) {
    }

    public List<Total> totals() {
        return run.totals().entrySet().stream().map(each -> new Total(each.getKey(), each.getValue())).toList();
    }

    public List<VerdictLine> lines() {
        return run.first(SHOWN).stream().map(VerdictLine::of).toList();
    }

    public int hidden() {
        return Math.max(0, list.rows().size() - SHOWN);
    }

    public int rows() {
        return list.rows().size();
    }

    /** How many would be invited as it is. */
    public int inviting() {
        return run.count(Verdict.Kind.INVITE);
    }

    /** How many besides if the groups that are missing are made. */
    public int withNewGroups() {
        return newGroupsOffered() ? run.count(Verdict.Kind.UNKNOWN_GROUP) : 0;
    }

    public boolean newGroupsOffered() {
        return !run.newGroups().isEmpty() && !tooManyNewGroups();
    }

    public boolean tooManyNewGroups() {
        return run.tooManyNewGroups();
    }

    public boolean anybody() {
        return inviting() + withNewGroups() > 0;
    }

    public FileLetters letters() {
        return list.letters();
    }
}
