package org.mizan.simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What trying every letter and every order of a {@link Request} found out.
 *
 * @param fewest      the least number of parts and steps that meets all goals; empty if nothing does
 * @param byAll       all parts and all steps, in the best order, meet all goals: nothing has to be weighed
 * @param orderCounts some order of the steps of a shortest plan misses a goal
 * @param deadSteps   steps that never work, in file order
 * @param idleGoals   goals, by their number from 0, that nothing can miss
 */
public record RequestFindings(Optional<Integer> fewest, boolean byAll, boolean orderCounts, List<String> deadSteps, List<Integer> idleGoals) {

    public static final int MOST_PARTS = RequestSolver.MOST_PARTS;
    public static final int MOST_STEPS = RequestSolver.MOST_STEPS;

    public RequestFindings {
        deadSteps = List.copyOf(deadSteps);
        idleGoals = List.copyOf(idleGoals);
    }

    public static RequestFindings of(Request request) {
        RequestSolver solver = new RequestSolver(request);
        Optional<RequestSolver.Plan> shortest = solver.shortest();
        return new RequestFindings(shortest.map(RequestSolver.Plan::size), solver.solvedByAll(), shortest.filter(solver::orderMatters).isPresent(),
                solver.deadSteps(), IntStream.range(0, request.goals().size()).filter(goal -> isIdle(request, request.goals().get(goal))).boxed().toList());
    }

    /** Nothing that can be chosen touches what the goal is about, and it is met as things stand. */
    private static boolean isIdle(Request request, Request.Goal goal) {
        boolean touched = request.part(goal.of()).isPresent()
                || request.steps().stream().anyMatch(step -> step.gives().contains(goal.of()) || step.takes().contains(goal.of()));
        return !touched && request.evaluate(List.of(), List.of()).meets(goal);
    }
}
