package org.mizan.practice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A question that comes again.
 *
 * @param last the day of the last answer
 * @param due  the first day on which it is asked again
 */
public record Card(QuestionId id, Memory memory, LocalDate last, LocalDate due) {

    /** Made by the first answer that counts. */
    public static Card first(QuestionId id, Rating rating, LocalDate day) {
        Memory memory = Memory.first(rating);
        return new Card(id, memory, day, day.plusDays(Schedule.STANDARD.days(memory, rating)));
    }

    /** After another answer, early or late. */
    public Card answered(Rating rating, LocalDate day) {
        Memory next = memory.then(rating, Math.max(0, ChronoUnit.DAYS.between(last, day)));
        return new Card(id, next, day, day.plusDays(Schedule.STANDARD.days(next, rating)));
    }
}
