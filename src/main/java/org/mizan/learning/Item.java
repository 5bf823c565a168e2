package org.mizan.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.mizan.course.Assessment;
import org.mizan.quiz.Question;
import org.mizan.quiz.Quiz;
import org.mizan.simulation.Simulation;

/** What an assessment asks for a mark of its own: a question or a simulation. */
public sealed interface Item {

    /** Unique in its assessment, and the same in every language. */
    String id();

    /** The course outcome that it tests, if it says so. */
    Optional<String> outcome();

    /** @param quiz the quiz that it comes from, of this question alone */
    record Asking(Quiz quiz) implements Item {

        public Question question() {
            return quiz.questions().get(0);
        }

        @Override
        public String id() {
            return question().id();
        }

        @Override
        public Optional<String> outcome() {
            return question().about().outcome().or(quiz::outcome);
        }
    }

    record Playing(Simulation simulation) implements Item {

        @Override
        public String id() {
            return simulation.id();
        }

        @Override
        public Optional<String> outcome() {
            return simulation.outcome();
        }
    }

    /** All items of a pool, in its order. */
    static List<Item> of(Assessment pool) {
        List<Item> items = new ArrayList<>();
        pool.quiz().questions().forEach(question -> items.add(asking(pool.quiz(), question)));
        pool.simulations().forEach(simulation -> items.add(new Playing(simulation)));
        return items;
    }

    static Asking asking(Quiz quiz, Question question) {
        return new Asking(new Quiz(quiz.id(), quiz.shuffle(), quiz.confidence(), quiz.outcome(), quiz.formerly(), List.of(question)));
    }

    static Set<String> simulations(Assessment pool) {
        return pool.simulations().stream().map(Simulation::id).collect(Collectors.toSet());
    }
}
