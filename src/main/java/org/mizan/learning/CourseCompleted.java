package org.mizan.learning;

import java.time.Instant;

import org.mizan.course.ContentHash;
import org.mizan.privacy.PersonId;

/**
 * Told once, in the transaction in which the last lesson of a course without an assessment became done.
 *
 * @param hash the version of the course that was completed
 */
public record CourseCompleted(PersonId person, String course, ContentHash hash, Instant when) {
}
