package org.mizan.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.mizan.content.Problem.Severity;

/**
 * A warning that the author has answered in front matter.
 *
 * @param at the line of the warning,, the id of the heading, activity, question or setting that it is about, or some words of the line or
 *           its paragraph
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
        boolean silenced = silence(context, finding -> isAt(finding, context.landmarks()))
                || silence(context, finding -> says(context.file().line(finding.place().line())))
                || silence(context, finding -> says(paragraph(context.file(), finding.place().line())));
        boolean unproven = context.bench().proofs() == Proofs.NONE;
        if (!silenced && !unproven) {
            context.find(Rule.ACCEPTED_UNMATCHED, place, code, at);
        }
    }

    private boolean silence(Context context, Predicate<Findings.Finding> isMeant) {
        return context.findings().remove(finding -> finding.rule().severity() == Severity.WARNING && finding.rule().code().equals(code)
                && finding.place().file().equals(context.file().path()) && isMeant.test(finding));
    }

    /** Words that are copied from a text; an id or a number names something else. */
    private boolean says(String text) {
        boolean words = !Fields.ID.matcher(at).matches() && !at.matches("[\\d:]+");
        return words && oneSpaced(text).contains(oneSpaced(at));
    }

    private static String paragraph(TextFile file, int line) {
        StringBuilder text = new StringBuilder();
        for (int next = line; next <= file.lines().size() && !file.line(next).isBlank(); next++) {
            text.append(file.line(next)).append(' ');
        }
        return text.toString();
    }

    private static String oneSpaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private boolean isAt(Findings.Finding finding, Landmarks landmarks) {
        int line = finding.place().line();
        return at.equals(String.valueOf(line)) || at.equals(line + ":" + finding.place().column()) || finding.names(at) || landmarks.covers(at, line);
    }
}
