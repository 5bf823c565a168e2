package org.mizan.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.mizan.content.Problem.Severity;

/**
 * A warning that the author has answered in front matter.
 *
 * @param at the line of the warning, or the id of the heading, activity, question or setting that it is about
 */
record Accepted(String code, String at, Place place) {

    static List<Accepted> read(Fields front, Findings findings) {
        List<String> warnings = Arrays.stream(Rule.values()).filter(rule -> rule.severity() == Severity.WARNING).map(Rule::code).toList();
        List<Accepted> accepted = new ArrayList<>();
        for (Fields one : front.maps("accepted")) {
            one.only("code", "at", "why").require("code", "at", "why");
            one.text("why");
            one.oneOf("code", warnings).ifPresent(code -> one.text("at")
                    .ifPresent(at -> accepted.add(new Accepted(code, at.startsWith("#") ? at.substring(1) : at, one.map().place()))));
        }
        return accepted;
    }

    /** Silences the warning; says so if there is none to silence. */
    void apply(Context context) {
        boolean silenced = context.findings().remove(finding -> finding.rule().severity() == Severity.WARNING && finding.rule().code().equals(code)
                && finding.place().file().equals(context.file().path()) && isAt(finding, context.landmarks()));
        boolean unproven = context.bench().proofs() == Proofs.NONE;
        if (!silenced && !unproven) {
            context.find(Rule.ACCEPTED_UNMATCHED, place, code, at);
        }
    }

    private boolean isAt(Findings.Finding finding, Landmarks landmarks) {
        int line = finding.place().line();
        return at.equals(String.valueOf(line)) || at.equals(line + ":" + finding.place().column()) || finding.names(at) || landmarks.covers(at, line);
    }
}
