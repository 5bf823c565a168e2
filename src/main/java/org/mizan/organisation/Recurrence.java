package org.mizan.organisation;

import java.time.LocalDate;

/**
 * That something is asked again every so many months. Months are counted from the day of the completion: what was completed on 31 January is due on
 * the last day of February if it is asked every month. Only a completion brings the next period: what was never completed stays open and is not asked twice.
 *
 * @param months at least 1
 */
public record Recurrence(int months) {

    /** So long before it is due it is asked again: enough to take an assessment without haste. */
    public static final int LONGEST_LEAD = 60;
    /** At most half of the time between. */
    public static final int LEAD_A_MONTH = 15;
    /** Whoever is asked again late, since nothing ran or it recurs only since today, has so many days at least. */
    public static final int LEAST_DAYS = 14;

    public Recurrence {
        if (months < 1) {
            throw new IllegalArgumentException("a month at least");
        }
    }

    /** The day on which a completion is so many months old. */
    public LocalDate ends(LocalDate completed) {
        return completed.plusMonths(months);
    }

    /** For how many days before that it is asked again already. */
    public int leadDays() {
        return Math.min(LONGEST_LEAD, LEAD_A_MONTH * months);
    }

    /** The day on which it is asked again; never earlier. */
    public LocalDate opens(LocalDate completed) {
        return ends(completed).minusDays(leadDays());
    }

    /** The last day of the new period that is in time. */
    public LocalDate due(LocalDate completed, LocalDate opened) {
        LocalDate end = ends(completed);
        LocalDate least = opened.plusDays(LEAST_DAYS);
        return end.isBefore(least) ? least : end;
    }

    /** Whether a completion is young enough. */
    public boolean covers(LocalDate completed, LocalDate today) {
        return today.isBefore(ends(completed));
    }
}
