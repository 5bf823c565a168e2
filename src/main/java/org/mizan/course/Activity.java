package org.mizan.course;

import java.util.List;

import org.mizan.language.Markup;
import org.mizan.quiz.Quiz;
import org.mizan.simulation.Simulation;

/** Something to do inside a lesson; the lesson is done when each was answered once. */
public sealed interface Activity extends Lesson.Block {

    /** Unique in its lesson. */
    String id();

    /** Ids under which earlier answers were kept. */
    List<String> formerly();

    record Quizzing(Quiz quiz) implements Activity {

        @Override
        public String id() {
            return quiz.id();
        }

        @Override
        public List<String> formerly() {
            return quiz.formerly();
        }
    }

    record Simulating(Simulation simulation) implements Activity {

        @Override
        public String id() {
            return simulation.id();
        }

        @Override
        public List<String> formerly() {
            return simulation.formerly();
        }
    }

    /** Words for the learner alone. */
    record Reflecting(String id, List<String> formerly, Markup prompt) implements Activity {
    }
}
