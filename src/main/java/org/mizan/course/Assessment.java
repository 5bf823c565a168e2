package org.mizan.course;

import java.util.List;

import org.mizan.language.Markup;
import org.mizan.quiz.Quiz;
import org.mizan.simulation.Simulation;

/**
 * The graded pool of a course in one language.
 *
 * @param pick        how many items an attempt draws from the pool
 * @param attempts    how many attempts a learner has
 * @param introduction text before the first attempt; empty if there is none
 * @param quiz        the questions
 * @param simulations simulations that stand in the pool
 */
public record Assessment(String title, int pick, int attempts, Markup introduction, Quiz quiz, List<Simulation> simulations) {

    public Assessment {
        simulations = List.copyOf(simulations);
    }
}
