package org.mizan.home.web;

import java.util.List;
import java.util.Optional;

/**
 * My learning. Of somebody who is not signed in the server knows nothing: a browser finds the next lesson among all of them.
 *
 * @param next    the lesson to go on with; empty if everything is done, or nothing is taught
 * @param begun   its course was begun
 * @param shorter a shorter lesson, where the next one is long
 * @param lessons all lessons that count, for a browser to choose from; empty for somebody signed in
 * @param today   what is due
 * @param practice how many questions of practice are due today; empty if the learner does not practise
 * @param kept    bookmarks, notes and reflections
 */
record LearningView(Optional<Onward> next, boolean begun, Optional<Onward> shorter, List<Onward> lessons, List<Due> today, Optional<Integer> practice,
        List<CourseCard> courses, List<Award> awards, Shelves kept) {

    LearningView {
        lessons = List.copyOf(lessons);
        today = List.copyOf(today);
        courses = List.copyOf(courses);
        awards = List.copyOf(awards);
    }

    /** What the learner keeps, the newest first. */
    record Shelves(List<Kept> marked, List<Kept> notes, List<Kept> reflections) {

        static final Shelves EMPTY = new Shelves(List.of(), List.of(), List.of());

        Shelves {
            marked = List.copyOf(marked);
            notes = List.copyOf(notes);
            reflections = List.copyOf(reflections);
        }

        public boolean empty() {
            return marked.isEmpty() && notes.isEmpty() && reflections.isEmpty();
        }
    }
}
