package org.mizan.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.mizan.content.Words.Key;
import org.mizan.content.Words.Phrase;

/** Holds the languages of a lesson in step. */
final class Drift {

    /** As much of a long value is quoted as shows where it differs. */
    private static final int QUOTED = 90;
    private static final int BEFORE = 30;

    private final Findings findings;

    Drift(Findings findings) {
        this.findings = findings;
    }

    /** Compares activities one by one; a block that has findings of its own is left out until they are mended. */
    void compare(LessonFile one, LessonFile other) {
        compareActivities(one.context(), one.shared(), one.activities(), other.context(), other.shared(), other.activities());
    }

    void compareActivities(Context one, List<Part> shared, List<ReadActivity> activities, Context other, List<Part> otherShared,
            List<ReadActivity> otherActivities) {
        Place end = end(one);
        Place otherEnd = end(other);
        lists(shared, end, otherShared, otherEnd);
        List<Part> heads = activities.stream().map(Drift::head).toList();
        List<Part> otherHeads = otherActivities.stream().map(Drift::head).toList();
        lists(heads, end, otherHeads, otherEnd);
        for (ReadActivity activity : activities) {
            otherActivities.stream().filter(twin -> twin.id().equals(activity.id()) && twin.kind().equals(activity.kind()))
                    .filter(twin -> activity.whole() && twin.whole()).findFirst()
                    .ifPresent(twin -> lists(activity.parts(), activity.place(), twin.parts(), twin.place()));
        }
    }

    /** The third question is called the third, whatever else stands before it. */
    private static long number(Part part, List<Part> before) {
        return 1 + before.stream().filter(earlier -> earlier.aspect().equals(part.aspect())).count();
    }

    private static Part head(ReadActivity activity) {
        return new Part("activity", activity.id(), activity.kind(), activity.place(), List.of());
    }

    private static Place end(Context context) {
        return context.file().at(context.file().lines().size(), 1);
    }

    private void parts(Part one, Part other) {
        if (!one.value().equals(other.value())) {
            int from = Math.max(one.value().length(), other.value().length()) > QUOTED ? Math.max(0, common(one.value(), other.value()) - BEFORE) : 0;
            differs(other.place(), other.aspect(), other.name(), cut(other.value(), from), cut(one.value(), from), one.place());
        } else {
            lists(one.parts(), one.place(), other.parts(), other.place());
        }
    }

    private void differs(Place place, String aspect, Object name, String value, String there, Place where) {
        findings.add(Rule.DRIFT, place, Phrase.of("drift-other", new Key("aspect-" + aspect), name, value, there, where.toString()));
    }

    private void missing(Place place, Part part) {
        findings.add(Rule.DRIFT, place, Phrase.of("drift-missing", new Key("aspect-" + part.aspect()), part.name(), part.place().toString()));
    }

    private void more(Part part, Place end) {
        findings.add(Rule.DRIFT, part.place(), Phrase.of("drift-more", new Key("aspect-" + part.aspect()), part.name(), end.file()));
    }

    private static int common(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String cut(String value, int from) {
        String rest = from > 0 ? "…" + value.substring(Math.min(from, value.length())) : value;
        return rest.length() > QUOTED ? rest.substring(0, QUOTED) + "…" : rest;
    }

    private void lists(List<Part> ones, Place end, List<Part> others, Place otherEnd) {
        Set<String> uneven = ones.stream().map(Part::aspect).collect(Collectors.toCollection(TreeSet::new));
        others.forEach(other -> uneven.add(other.aspect()));
        uneven.removeIf(aspect -> !isNumbered(of(aspect, ones), of(aspect, others)));
        uneven.forEach(aspect -> counts(of(aspect, ones), end, of(aspect, others), otherEnd));
        named(ones.stream().filter(one -> !uneven.contains(one.aspect())).toList(), end,
                others.stream().filter(other -> !uneven.contains(other.aspect())).toList(), otherEnd);
    }

    private static List<Part> of(String aspect, List<Part> parts) {
        return parts.stream().filter(part -> part.aspect().equals(aspect)).toList();
    }

    /** Whether a list without ids has not as many items as its twin. */
    private static boolean isNumbered(List<Part> ones, List<Part> others) {
        return ones.size() != others.size() && ones.stream().allMatch(Drift::isNumber) && others.stream().allMatch(Drift::isNumber);
    }

    private static boolean isNumber(Part part) {
        return part.name().matches("\\d+");
    }

    /** The first item that has no twin, instead of every later one that differs from its neighbour. */
    private void counts(List<Part> ones, Place end, List<Part> others, Place otherEnd) {
        int same = 0;
        while (same < Math.min(ones.size(), others.size()) && ones.get(same).value().equals(others.get(same).value())) {
            same++;
        }
        if (others.size() < ones.size()) {
            missing(others.isEmpty() ? otherEnd : others.get(Math.min(same, others.size() - 1)).place(), ones.get(same));
        } else {
            more(others.get(same), end);
        }
    }

    private static Optional<Part> twin(Part part, List<Part> among) {
        return among.stream().filter(other -> other.label().equals(part.label())).findFirst();
    }

    /** What is missing or moved is told once, at its first difference: all that follows differs with it. */
    private void named(List<Part> ones, Place end, List<Part> others, Place otherEnd) {
        boolean told = false;
        for (int i = 0; i < Math.max(ones.size(), others.size()) && !told; i++) {
            Part one = i < ones.size() ? ones.get(i) : null;
            Part other = i < others.size() ? others.get(i) : null;
            if (one == null || other == null || !one.label().equals(other.label())) {
                told = true;
                boolean lacking = one != null && twin(one, others).isEmpty();
                boolean more = other != null && twin(other, ones).isEmpty();
                boolean renamed = lacking && more && one.aspect().equals(other.aspect());
                if (lacking && !renamed) {
                    missing(other == null ? otherEnd : other.place(), one);
                } else if (more && !renamed) {
                    more(other, end);
                } else if (one != null && other != null) {
                    differs(other.place(), other.aspect(), number(other, ones.subList(0, i)), other.name(), one.name(), one.place());
                }
            }
        }
        for (Part one : ones) {
            twin(one, others).ifPresent(other -> parts(one, other));
        }
    }
}
