package org.mizan.content;

import java.util.List;

import org.mizan.content.Words.Key;

/** Holds the languages of a lesson in step. */
final class Drift {

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
            findings.add(Rule.DRIFT, other.place(), new Key("aspect-" + other.aspect()), other.name(), other.value(), one.value(), one.place().toString());
        } else {
            lists(one.parts(), one.place(), other.parts(), other.place());
        }
    }

    /** What is missing or moved is told once, at its first difference: all that follows differs with it. */
    private void lists(List<Part> ones, Place end, List<Part> others, Place otherEnd) {
        boolean told = false;
        for (int i = 0; i < Math.max(ones.size(), others.size()) && !told; i++) {
            Part one = i < ones.size() ? ones.get(i) : null;
            Part other = i < others.size() ? others.get(i) : null;
            if (one == null || other == null || !one.label().equals(other.label())) {
                told = true;
                Part named = other == null ? one : other;
                findings.add(Rule.DRIFT, other == null ? otherEnd : other.place(), new Key("aspect-" + named.aspect()), number(named, ones.subList(0, Math.min(i, ones.size()))), other == null ? "–" : other.name(),
                        one == null ? "–" : one.name(), (one == null ? end : one.place()).toString());
            }
        }
        for (Part one : ones) {
            others.stream().filter(other -> other.label().equals(one.label())).findFirst().ifPresent(other -> parts(one, other));
        }
    }
}
