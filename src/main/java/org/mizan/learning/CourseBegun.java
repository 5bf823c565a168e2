package org.mizan.learning;

import java.time.Instant;

import org.mizan.privacy.PersonId;

/** Told in the transaction in which a person enrolled in a course, or began to renew its completion. */
public record CourseBegun(PersonId person, String course, Instant when) {
}
