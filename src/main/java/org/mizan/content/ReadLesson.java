package org.mizan.content;

import java.util.List;
import java.util.SortedSet;

import org.mizan.course.Lesson;

/**
 * A lesson in all its languages, read.
 *
 * @param paths what its hash covers
 */
record ReadLesson(Lesson lesson, List<LessonFile> files, SortedSet<String> paths) {
}
