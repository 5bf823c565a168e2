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
 * @param hash        over its files of all languages and the images that they name
 */
public record Assessment(String title, int pick, int attempts, Markup introduction, Quiz quiz, List<Simulation> simulations, ContentHash hash) {

    public Assessment {
        simulations = List.copyOf(simulations);
    }

    /** The same, with its hash. */
    public Assessment hashed(ContentHash over) {
        return new Assessment(title, pick, attempts, introduction, quiz, simulations, over);
    }
}
