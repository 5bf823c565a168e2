package org.mizan.content;

import java.util.List;

import org.mizan.course.Lesson;

/**
 * A lesson in one language, read.
 *
 * @param shared what its translations have in common
 */
record LessonFile(Context context, Lesson.Text text, boolean unrecorded, List<String> formerly, List<Accepted> accepted, List<ReadActivity> activities,
        List<Part> shared) {
}
