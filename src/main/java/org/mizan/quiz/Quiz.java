package org.mizan.quiz;

import java.util.List;
import java.util.Optional;

/**
 * A quiz in one language; its translations have the same questions at the same positions.
 *
 * @param id         unique in its lesson
 * @param shuffle    options of choice questions are shown in an order seeded by question and hash
 * @param confidence the learner says how sure they are before the answer is marked
 * @param outcome    the course outcome that the whole quiz is for
 * @param formerly   ids under which earlier answers were kept
 * @param questions  at least one
 */
public record Quiz(String id, boolean shuffle, boolean confidence, Optional<String> outcome, List<String> formerly, List<Question> questions) {

    public Quiz {
        formerly = List.copyOf(formerly);
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("a quiz without questions: " + id);
        }
    }
}
