package org.mizan.certificate;

import java.time.Instant;
import java.util.Optional;

import org.mizan.course.ContentHash;

/**
 * That somebody completed a course, without saying who.
 *
 * @param code    by which everybody who has it may look the certificate up
 * @param course  id of the course
 * @param hash    the version of the course that was completed
 * @param subject by what the badge names its holder: made for this certificate alone, so that two of one person cannot be told to be
 * @param place   its place in the lists of what was taken back
 * @param until   when it ends; empty means never
 */
public record Certificate(Code code, String course, ContentHash hash, String subject, int place, Instant issued, Optional<Instant> until,
        Optional<Instant> revoked) {

    /** Which list its place is in; the first is 1. */
    public int list() {
        return place / StatusList.SIZE + 1;
    }

    /** How many places one list has. */
    public static int placesOfAList() {
        return StatusList.SIZE;
    }

    int placeInList() {
        return place % StatusList.SIZE;
    }

    /** Whether it has ended by then. */
    public boolean ended(Instant when) {
        return until.filter(end -> end.isBefore(when)).isPresent();
    }
}
