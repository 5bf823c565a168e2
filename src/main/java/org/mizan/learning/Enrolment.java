package org.mizan.learning;

import java.time.Instant;
import java.util.Optional;

import org.mizan.course.ContentHash;

/**
 * That a learner takes a course: it begins with the first act that is kept.
 *
 * @param hash      the version of the course in which it began
 * @param completed when all lessons were done and the assessment, if there is one, was passed
 */
public record Enrolment(String course, ContentHash hash, Instant began, Optional<Instant> completed) {
}
