package org.mizan.simulation;

import java.util.List;
import java.util.Optional;

/**
 * The end of a {@link RequestRun}: what the letter and the steps achieved, and what was too much or in the wrong order.
 *
 * @param goals       all of them in file order
 * @param destroyed   steps that failed for want of something that an earlier step had taken
 * @param needlessParts parts without which all goals would be met just as well; only told when all are met
 * @param needlessSteps likewise
 * @param reordered   the same steps in an order that meets all goals, if this one does not and there is one
 * @param shortest    a plan with the fewest parts and steps
 */
public record RequestReport(List<Judged> goals, List<Destroyed> destroyed, List<Request.Part> needlessParts, List<Request.Step> needlessSteps,
        Optional<List<Request.Step>> reordered, Optional<Shortest> shortest) {

    public RequestReport {
        goals = List.copyOf(goals);
        destroyed = List.copyOf(destroyed);
        needlessParts = List.copyOf(needlessParts);
        needlessSteps = List.copyOf(needlessSteps);
    }

    /**
     * @param label   words of the thing or part
     * @param history the steps that gave or took it
     * @param chosen  it is a part of the letter that was chosen
     */
    public record Judged(Request.Goal goal, String label, boolean met, List<RequestOutcome.Done> history, boolean chosen) implements Run.Goal {

        public Judged {
            history = List.copyOf(history);
        }

        @Override
        public String id() {
            return goal.id();
        }
    }

    /** @param by the earlier step that took what {@code failed} needed */
    public record Destroyed(RequestOutcome.Done failed, String label, RequestOutcome.Done by) {
    }

    public record Shortest(List<Request.Part> parts, List<Request.Step> steps) {

        public Shortest {
            parts = List.copyOf(parts);
            steps = List.copyOf(steps);
        }
    }

    static RequestReport of(Request request, RequestOutcome outcome) {
        RequestSolver solver = new RequestSolver(request);
        List<String> steps = outcome.plan().stream().map(Request.Step::id).toList();
        Optional<List<Request.Step>> reordered = outcome.meetsAll() ? Optional.empty()
                : solver.reordered(outcome.parts().stream().map(Request.Part::id).toList(), steps).map(order -> steps(request, order));
        return new RequestReport(judged(request, outcome), destroyed(outcome),
                outcome.parts().stream().filter(part -> outcome.meetsAll() && outcome.without(part.id()).meetsAll()).toList(),
                outcome.plan().stream().filter(step -> outcome.meetsAll() && outcome.without(step.id()).meetsAll()).toList(), reordered,
                solver.shortest().map(plan -> new Shortest(plan.parts().stream().flatMap(part -> request.part(part).stream()).toList(), steps(request, plan.steps()))));
    }

    static List<Judged> judged(Request request, RequestOutcome outcome) {
        return request.goals().stream().map(goal -> new Judged(goal, request.label(goal.of()), outcome.meets(goal), outcome.history(goal.of()),
                outcome.parts().stream().anyMatch(part -> part.id().equals(goal.of())))).toList();
    }

    private static List<Destroyed> destroyed(RequestOutcome outcome) {
        return outcome.done().stream().flatMap(failed -> failed.missing().stream()
                .flatMap(missing -> missing.by().stream().map(by -> new Destroyed(failed, missing.label(), by)))).toList();
    }

    private static List<Request.Step> steps(Request request, List<String> ids) {
        return ids.stream().flatMap(id -> request.step(id).stream()).toList();
    }

    public boolean allMet() {
        return goals.stream().allMatch(Judged::met);
    }

    public long metCount() {
        return goals.stream().filter(Judged::met).count();
    }
}
