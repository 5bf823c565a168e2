package org.mizan.learning;

import java.time.Instant;

import org.mizan.course.ContentHash;
import org.mizan.privacy.PersonId;

/**
 * Told in the transaction in which the last lesson of a course became done or its assessment was passed, whichever came last; and again when its
 * assessment was passed once more because the completion neared its end or somebody who may asked for another one.
 *
 * @param hash the version of the course that was completed
 */
public record CourseCompleted(PersonId person, String course, ContentHash hash, Instant when) {
}
