package org.mizan.learning;

import java.time.Instant;

import org.mizan.course.LessonId;

/** What a learner wrote about a lesson, for nobody else. */
public record Note(LessonId lesson, String text, Instant changed) {

    /** As many characters as a note may have: enough for a page, and too few for a diary. */
    public static final int MOST = 2_000;

    /** Whether the words are more than what is kept. Characters are counted as people count them, not as machines store them. */
    public static boolean tooLong(String text) {
        return text.codePointCount(0, text.length()) > MOST;
    }
}
