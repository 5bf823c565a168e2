package org.mizan.house.faults.language;

import jakarta.inject.Inject;
import java.time.Instant;
import org.mizan.house.faults.quiz.QuizManager;

/** A language that knows a quiz, injects, reads the clock and prints; in a package that says nothing about itself. */
class KnowsQuizzes {

    @Inject
    QuizManager quizzes = new QuizManager();

    void print() {
        System.out.println(quizzes + " " + Instant.now());
    }
}
