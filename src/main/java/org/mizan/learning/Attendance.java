package org.mizan.learning;

import java.time.Instant;
import java.util.Optional;

import org.mizan.privacy.PersonId;

/**
 * That somebody takes a course, as other features are told it: when it began and whether it was completed, and nothing of what lies between.
 *
 * @param completion the latest one
 */
public record Attendance(PersonId person, Instant began, Optional<Completion> completion) {
}
