package org.mizan.organisation;

import org.mizan.organisation.Duty.Status;

/** How many duties stand how. */
public record Counts(int notStarted, int inProgress, int complete, int overdue) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** So many duties that stand alike. */
    public static Counts of(Status status, int number) {
        return switch (status) {
            case NOT_STARTED -> new Counts(number, 0, 0, 0);
            case IN_PROGRESS -> new Counts(0, number, 0, 0);
            case COMPLETE -> new Counts(0, 0, number, 0);
            case OVERDUE -> new Counts(0, 0, 0, number);
        };
    }

    public Counts plus(Counts more) {
        return new Counts(notStarted + more.notStarted, inProgress + more.inProgress, complete + more.complete, overdue + more.overdue);
    }

    /** How many there are. */
    public int asked() {
        return notStarted + inProgress + complete + overdue;
    }
}
