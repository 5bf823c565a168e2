package org.mizan.learning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

import org.mizan.course.ContentHash;

/**
 * That a course was completed, without saying by whom.
 *
 * @param course  id of the course
 * @param version the version that was completed, if it is known
 * @param valid   for how long that counts; empty means for ever
 */
public record Completion(String course, Optional<ContentHash> version, Instant completed, Optional<Period> valid) {

    /** So long before its end a completion may be renewed. */
    public static final int RENEWAL_DAYS = 60;

    /** When it does not count any more; empty means never. */
    public Optional<Instant> until() {
        return valid.map(period -> completed.atOffset(ZoneOffset.UTC).plus(period).toInstant());
    }

    /**
     * From when on it may be renewed by passing the assessment once more: {@value #RENEWAL_DAYS} days before its end, so that there is no haste and no
     * gap; empty if it never ends.
     */
    public Optional<Instant> renewable() {
        return until().map(end -> end.minus(Duration.ofDays(RENEWAL_DAYS)));
    }

    /** Whether it still counts. */
    public boolean counts(Instant now) {
        return until().map(now::isBefore).orElse(true);
    }

    /**
     * What other applications are told, as JSON: {@code {"course":"…","version":"…","date":"2026-11-25","until":"2027-11-25"}}. Days are UTC's;
     * {@code version} and {@code until} are left out if there are none. Ids and hashes hold no character that JSON would have to escape.
     */
    public String shown() {
        return "{\"course\":\"" + course + "\"" + version.map(hash -> ",\"version\":\"" + hash.value() + "\"").orElse("")
                + ",\"date\":\"" + day(completed) + "\"" + until().map(end -> ",\"until\":\"" + day(end) + "\"").orElse("") + "}";
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
