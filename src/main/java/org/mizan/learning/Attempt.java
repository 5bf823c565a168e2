package org.mizan.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.mizan.course.ContentHash;
import org.mizan.course.LessonId;

/**
 * What an activity remembers of a learner.
 *
 * @param hash     the version of the lesson in which it was begun, and by which it is finished and marked
 * @param fields   form fields, by position and id, so that they mean the same in every language
 * @param answered whether the activity has been answered
 * @param share    how much of it was right, from 0 to 1
 */
public record Attempt(LessonId lesson, String activity, ContentHash hash, Map<String, List<String>> fields, boolean answered, double share,
        Instant began, Instant changed) {

    public Attempt {
        fields = Map.copyOf(fields);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1");
        }
    }
}
