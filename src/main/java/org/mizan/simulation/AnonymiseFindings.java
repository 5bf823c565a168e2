package org.mizan.simulation;

import java.util.List;

/**
 * What trying every way of publishing an {@link Anonymise} found out.
 *
 * @param configurations how many ways there are
 * @param sampled        there are too many to try each: the other figures but the next but one are not proven
 * @param solutions      ways that meet all goals
 * @param byDefault      the table as it is meets all goals
 * @param byLocking      the table that tells nothing but the sensitive column meets all goals
 * @param idleGoals      goals, by their number from 0, that every way meets
 */
public record AnonymiseFindings(long configurations, boolean sampled, long solutions, boolean byDefault, boolean byLocking, List<Integer> idleGoals) {

    public AnonymiseFindings {
        idleGoals = List.copyOf(idleGoals);
    }

    public static AnonymiseFindings of(Anonymise table) {
        AnonymiseSolver solver = new AnonymiseSolver(table);
        return new AnonymiseFindings(solver.configurations(), solver.sampled(), solver.solutions(), solver.solvedByDefault(), solver.solvedByLocking(), solver.idleGoals());
    }
}
