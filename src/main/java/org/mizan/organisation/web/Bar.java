package org.mizan.organisation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mizan.organisation.Counts;
import org.mizan.organisation.Duty.Status;

/** Counts as one bar, drawn from its beginning: what is complete first, what is overdue last. */
public record Bar(List<Part> parts) {

    /** In units of the drawing. */
    static final int LENGTH = 400;

    /**
     * @param kind  such as {@code in-progress}
     * @param x     where it begins
     * @param width how long it is
     */
    public record Part(String kind, String x, String width) {
    }

    static Bar of(Counts counts) {
        List<Part> parts = new ArrayList<>();
        double x = 0;
        for (Map.Entry<Status, Integer> each : inOrder(counts)) {
            double width = (double) LENGTH * each.getValue() / Math.max(1, counts.asked());
            if (each.getValue() > 0) {
                parts.add(new Part(kind(each.getKey()), number(x), number(width)));
            }
            x += width;
        }
        return new Bar(List.copyOf(parts));
    }

    static String kind(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Map.Entry<Status, Integer>> inOrder(Counts counts) {
        return List.of(Map.entry(Status.COMPLETE, counts.complete()), Map.entry(Status.IN_PROGRESS, counts.inProgress()),
                Map.entry(Status.NOT_STARTED, counts.notStarted()), Map.entry(Status.OVERDUE, counts.overdue()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
