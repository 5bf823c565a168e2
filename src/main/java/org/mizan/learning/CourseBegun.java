package org.mizan.learning;

import java.time.Instant;

import org.mizan.privacy.PersonId;

/** Told once, in the transaction in which a person enrolled in a course. */
public record CourseBegun(PersonId person, String course, Instant when) {
}
