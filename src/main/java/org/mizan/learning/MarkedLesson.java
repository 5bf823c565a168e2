package org.mizan.learning;

import java.time.Instant;

import org.mizan.course.LessonId;

/** A lesson that a learner marked to find it again. */
public record MarkedLesson(LessonId lesson, Instant marked) {
}
