package org.mizan.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.course.LessonId;

/**
 * All that the page of a lesson has to know about its learner, read at once.
 *
 * @param attempts   at the lesson's activities
 * @param done       lessons of its course that are done, and when
 * @param lastOpened the lesson that was open last, of any course
 * @param marked     the learner marked the lesson to find it again
 * @param noted      there is a note about it
 */
public record Standing(List<Attempt> attempts, Map<LessonId, Instant> done, Optional<LessonId> lastOpened, boolean marked, boolean noted) {

    public static final Standing NONE = new Standing(List.of(), Map.of(), Optional.empty(), false, false);

    public Standing {
        attempts = List.copyOf(attempts);
        done = Map.copyOf(done);
    }

    public Optional<Attempt> attempt(String activity) {
        return attempts.stream().filter(attempt -> attempt.activity().equals(activity)).findFirst();
    }
}
