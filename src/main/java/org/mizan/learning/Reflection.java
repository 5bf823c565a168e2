package org.mizan.learning;

import java.time.Instant;

import org.mizan.course.LessonId;

/** That a learner wrote something for nobody else; the words stay covered until their own page is asked for them. */
public record Reflection(LessonId lesson, String activity, Instant changed) {
}
