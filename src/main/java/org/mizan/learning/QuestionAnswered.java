package org.mizan.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.mizan.privacy.PersonId;
import org.mizan.quiz.Asked;
import org.mizan.quiz.Confidence;

/**
 * Told in the transaction in which an answer is kept: once for each act, however many questions of one place it had marked. Nobody is told of a
 * lesson that leaves no trace, nor of an attempt at an assessment before it is handed in.
 *
 * @param place the path of a lesson, or the id of a course for its assessment
 * @param given what was marked, at least one
 */
public record QuestionAnswered(PersonId person, String place, List<Given> given, Instant when) {

    public QuestionAnswered {
        given = List.copyOf(given);
    }

    /**
     * One answer.
     *
     * @param question   its id in the version that was shown
     * @param share      how much of it was right, from 0 to 1
     * @param confidence how sure the learner was before, if that was asked and said
     * @param helped     a hint was shown before
     */
    public record Given(String question, double share, Optional<Confidence> confidence, boolean helped) {

        /** What a question that was checked says; one that never was counts as not known. */
        public static Given of(Asked asked) {
            return new Given(asked.id(), asked.lastShare().orElse(0.0), asked.confidence(), !asked.hints().isEmpty());
        }
    }
}
