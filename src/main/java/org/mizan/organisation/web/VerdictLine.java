package org.mizan.organisation.web;

import java.util.List;

import org.mizan.organisation.Verdict;

/**
 * A verdict as a row of a page.
 *
 * @param typed what stands where the address should, shortened, and with signs for what cannot be seen
 */
public record VerdictLine(int line, String typed, List<String> groups, Verdict verdict) {

    private static final int SHOWN = 80;

    static VerdictLine of(Verdict verdict) {
        return new VerdictLine(verdict.line(), shown(verdict.typed()), verdict.groups().stream().map(VerdictLine::shown).limit(3).toList(), verdict);
    }

    private static String shown(String typed) {
        var seen = new StringBuilder();
        typed.codePoints().limit(SHOWN).forEach(c -> seen.appendCodePoint(c != ' ' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE || Character.getType(c) == Character.UNASSIGNED) ? 0xFFFD : c));
        return typed.codePointCount(0, typed.length()) > SHOWN ? seen + "…" : seen.toString();
    }
}
