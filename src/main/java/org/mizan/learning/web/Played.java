package org.mizan.learning.web;

import java.util.List;
import java.util.Map;

import io.quarkus.qute.TemplateInstance;

import org.mizan.course.Activity;
import org.mizan.learning.QuestionAnswered;
import org.mizan.quiz.Sitting;
import org.mizan.simulation.Run;

/** An activity after what a learner did in it: what there is to show, and what there is to remember. */
sealed interface Played {

    /** The word by which templates and styles choose. */
    String kind();

    /** In normal form, to be kept. */
    Map<String, List<String>> fields();

    /** In the form in which a page sends them. */
    Map<String, List<String>> asSent();

    boolean answered();

    double share();

    /** Questions that this act had marked. */
    default List<QuestionAnswered.Given> given() {
        return List.of();
    }

    /** The activity as a fragment of a page. */
    TemplateInstance fragment(Stage stage);

    static Played of(Turn turn) {
        // To begin anew is to have done nothing yet; what was answered once stays answered where it is kept.
        Map<String, List<String>> fields = turn.fields().getOrDefault("act", List.of()).contains("afresh") ? Map.of() : turn.fields();
        if (turn.activity() instanceof Activity.Quizzing quizzing) {
            String seed = turn.hash().value();
            return new Sat(turn.sent() ? Sitting.sent(quizzing.quiz(), seed, fields) : Sitting.of(quizzing.quiz(), seed, fields));
        }
        if (turn.activity() instanceof Activity.Simulating simulating) {
            return new Simulated(simulating.simulation().play(fields));
        }
        return new Reflected(Reflecting.of((Activity.Reflecting) turn.activity(), fields));
    }

    /** A quiz. */
    record Sat(Sitting sitting) implements Played {

        @Override
        public String kind() {
            return "quiz";
        }

        @Override
        public Map<String, List<String>> fields() {
            return sitting.fields();
        }

        @Override
        public Map<String, List<String>> asSent() {
            return sitting.asSent();
        }

        @Override
        public boolean answered() {
            return sitting.answered();
        }

        @Override
        public double share() {
            return sitting.share();
        }

        @Override
        public List<QuestionAnswered.Given> given() {
            return sitting.answeredNow().stream().map(QuestionAnswered.Given::of).toList();
        }

        @Override
        public TemplateInstance fragment(Stage stage) {
            return LessonPages.quizzing(sitting, stage);
        }
    }

    /** A simulation of whatever kind. */
    record Simulated(Run run) implements Played {

        @Override
        public String kind() {
            return "simulation";
        }

        @Override
        public Map<String, List<String>> fields() {
            return run.fields();
        }

        @Override
        public Map<String, List<String>> asSent() {
            return run.fields();
        }

        @Override
        public boolean answered() {
            return run.answered();
        }

        @Override
        public double share() {
            return run.share();
        }

        @Override
        public TemplateInstance fragment(Stage stage) {
            return LessonPages.simulating(run, stage);
        }
    }

    /** A reflection: its words are kept apart, and encrypted. */
    record Reflected(Reflecting reflecting) implements Played {

        @Override
        public String kind() {
            return "reflection";
        }

        @Override
        public Map<String, List<String>> fields() {
            return Map.of();
        }

        @Override
        public Map<String, List<String>> asSent() {
            return reflecting.asSent();
        }

        @Override
        public boolean answered() {
            return reflecting.answered();
        }

        @Override
        public double share() {
            return answered() ? 1 : 0;
        }

        @Override
        public TemplateInstance fragment(Stage stage) {
            return LessonPages.reflecting(reflecting, stage);
        }
    }
}
