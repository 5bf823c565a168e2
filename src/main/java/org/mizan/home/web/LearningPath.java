package org.mizan.home.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mizan.course.Course;

/**
 * Courses for the same readers, in the order in which to take them.
 *
 * @param word everyone, marketers or staff
 */
record LearningPath(String word, List<CourseCard> courses) {

    /**
     * The paths of a library, those without a course too: a reader sees who is meant. What a course of a path requires belongs to the path,
     * also if it was written for others: marketers begin with what all staff learn.
     *
     * @param cards in the order of the catalogue, where a course never stands before those that it requires
     */
    static List<LearningPath> of(List<CourseCard> cards) {
        return Arrays.stream(Readers.values()).map(readers -> new LearningPath(readers.word, along(readers.audiences, cards))).toList();
    }

    private static List<CourseCard> along(Set<String> audiences, List<CourseCard> cards) {
        Set<String> wanted = new HashSet<>();
        for (int i = cards.size() - 1; i >= 0; i--) {
            Course course = cards.get(i).course();
            if (audiences.contains(course.audience()) || wanted.contains(course.id())) {
                wanted.add(course.id());
                wanted.addAll(course.requires());
            }
        }
        return cards.stream().filter(card -> wanted.contains(card.course().id())).toList();
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
