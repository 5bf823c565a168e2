package org.mizan.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which somebody is written to about a duty, and there are no others: once when it is asked, twice before it is due, three times after.
 * Whoever is asked for the first time, or comes late, is left in peace for three days.
 */
public enum Occasion {

    ANNOUNCED(Anchor.OPENED, 0),
    TWO_WEEKS_BEFORE(Anchor.DUE, -14),
    THREE_DAYS_BEFORE(Anchor.DUE, -3),
    DAY_AFTER(Anchor.END_OF_GRACE, 1),
    TWO_WEEKS_AFTER(Anchor.END_OF_GRACE, 15),
    MONTH_AFTER(Anchor.END_OF_GRACE, 29);

    /** So many days after it was asked nobody is reminded of it. */
    public static final int PEACE_DAYS = 3;

    private final Anchor anchor;
    private final int days;

    Occasion(Anchor anchor, int days) {
        this.anchor = anchor;
        this.days = days;
    }

    /** From which day it is counted. */
    public enum Anchor {
        OPENED, DUE, END_OF_GRACE
    }

    public Anchor anchor() {
        return anchor;
    }

    /** How many days after that day; before it if negative. */
    public int days() {
        return days;
    }

    /** The organisation's day on which it comes; empty if it never does, as with what is merely recommended. */
    public Optional<LocalDate> day(Duty duty) {
        if (this == ANNOUNCED) {
            return Optional.of(duty.opened());
        }
        if (!duty.required()) {
            return Optional.empty();
        }
        return duty.due().map(due -> anchor == Anchor.DUE ? due : due.plusDays(duty.graceDays())).map(day -> day.plusDays(days))
                .filter(day -> !day.isBefore(duty.opened().plusDays(PEACE_DAYS)));
    }
}
