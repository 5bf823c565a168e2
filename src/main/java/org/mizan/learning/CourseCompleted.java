package org.mizan.learning;

import java.time.Instant;

import org.mizan.course.ContentHash;
import org.mizan.privacy.PersonId;

/**
 * Told once, in the transaction in which the last lesson of a course became done or its assessment was passed, whichever came last.
 *
 * @param hash the version of the course that was completed
 */
public record CourseCompleted(PersonId person, String course, ContentHash hash, Instant when) {
}
