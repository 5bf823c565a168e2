package org.mizan.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A learner's practice on one day.
 *
 * @param dealt how many questions were answered or put off today
 * @param due   what is still to be asked today, in this order; never more than what is left of the day's {@value #MOST}
 * @param told  the answer given last, as long as it may be looked at
 * @param aside questions that the learner does not want to be asked again
 * @param next  when the next question is due, if none is today
 */
public record Today(int dealt, List<Due> due, Optional<Told> told, List<Exercise> aside, Optional<LocalDate> next) {

    /** Questions a day, however many are due: practice has an end that can be seen from its beginning. */
    public static final int MOST = 10;

    public Today {
        due = List.copyOf(due);
        aside = List.copyOf(aside);
    }

    /** A question that is due. */
    public record Due(Card card, Exercise exercise) {

        /** By what its orders are mixed. */
        public String seed() {
            return exercise.seed(card.last());
        }
    }

    /**
     * An answer whose marks are shown.
     *
     * @param seed   by what orders were mixed
     * @param fields the answer, by position; empty if the learner wanted to be told instead
     * @param due    when the question comes again
     */
    public record Told(QuestionId question, String seed, Map<String, List<String>> fields, LocalDate due) {

        public Told {
            fields = Map.copyOf(fields);
        }
    }

    public Optional<Due> first() {
        return due.stream().findFirst();
    }

    public Optional<Due> find(QuestionId id) {
        return due.stream().filter(one -> one.card().id().equals(id)).findFirst();
    }

    /** How many questions the day has, the ones dealt with among them. */
    public int total() {
        return dealt + due.size();
    }
}
