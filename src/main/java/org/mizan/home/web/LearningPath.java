package org.mizan.home.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Courses for the same readers, in the order in which to take them.
 *
 * @param word everyone, marketers or staff
 */
record LearningPath(String word, List<CourseCard> courses) {

    /** The paths of a library, those without a course too: a reader sees who is meant. */
    static List<LearningPath> of(List<CourseCard> cards) {
        return Arrays.stream(Readers.values()).map(readers -> new LearningPath(readers.word,
                cards.stream().filter(card -> readers.audiences.contains(card.course().audience())).toList())).toList();
    }

    private enum Readers {

        EVERYONE("everyone", Set.of("everyone", "teens")), MARKETERS("marketers", Set.of("marketers")), STAFF("staff", Set.of("staff"));

        private final String word;
        private final Set<String> audiences;

        Readers(String word, Set<String> audiences) {
            this.word = word;
            this.audiences = audiences;
        }
    }
}
