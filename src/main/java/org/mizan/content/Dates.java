package org.mizan.content;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads the dates and addresses of front matter. */
final class Dates {

    private static final int STALE_AFTER_MONTHS = 12;

    /** The month in which facts were checked; older than a year is a warning. */
    static Optional<YearMonth> checked(Fields fields, Workbench bench) {
        Optional<YearMonth> month = fields.parsed("checked", "2026-11", Dates::month);
        month.filter(checked -> checked.plusMonths(STALE_AFTER_MONTHS).isBefore(YearMonth.from(bench.today())))
                .ifPresent(checked -> bench.findings().add(Rule.CHECKED_STALE, fields.place("checked"), checked.toString(), STALE_AFTER_MONTHS));
        return month;
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** A month, or the month of a day. */
    static YearMonth month(String text) {
        return text.length() > 7 ? YearMonth.from(LocalDate.parse(text)) : YearMonth.parse(text);
    }

    /** An address of the web that browsers reach without being listened to. */
    static String web(String text) {
        URI uri = URI.create(text);
        if (!"https".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private Dates() {
    }
}
