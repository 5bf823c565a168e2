package org.mizan.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tries every letter and every order of steps of a {@link Request}; states that come to the same are tried once. */
final class RequestSolver {

    static final int MOST_PARTS = 10;
    static final int MOST_STEPS = 9;

    /** @param used positions of the steps that were tried */
    private record State(Set<String> there, Set<String> ever, Set<String> used) {
    }

    /** A letter and steps in an order. */
    record Plan(List<String> parts, List<String> steps) {

        int size() {
            return parts.size() + steps.size();
        }
    }

    private final Request request;

    RequestSolver(Request request) {
        this.request = request;
    }

    /** A plan with the fewest parts and steps that meets all goals; empty if there is none. */
    Optional<Plan> shortest() {
        Optional<Plan> best = Optional.empty();
        for (List<String> parts : letters()) {
            Optional<Plan> found = best.filter(plan -> plan.size() <= parts.size()).isPresent() ? Optional.empty() : shortest(parts);
            if (found.isPresent() && best.filter(plan -> plan.size() <= found.get().size()).isEmpty()) {
                best = found;
            }
        }
        return best;
    }

    /** Letters of parts that some step or goal asks for: any other part helps nothing. The shortest come first. */
    private List<List<String>> letters() {
        Set<String> asked = Stream.concat(request.steps().stream().flatMap(step -> step.needs().stream()),
                request.goals().stream().filter(goal -> goal.is() == Request.Aim.HAVE).map(Request.Goal::of)).collect(Collectors.toSet());
        List<List<String>> letters = new ArrayList<>(List.of(List.of()));
        request.parts().stream().map(Request.Part::id).filter(asked::contains).forEach(part -> new ArrayList<>(letters).forEach(letter -> {
            List<String> longer = new ArrayList<>(letter);
            longer.add(part);
            letters.add(longer);
        }));
        letters.sort(java.util.Comparator.comparingInt(List::size));
        return letters;
    }

    /** Steps that fail are left out: they change nothing. */
    private Optional<Plan> shortest(List<String> parts) {
        State start = start(parts);
        Map<State, List<String>> ways = new HashMap<>(Map.of(start, List.of()));
        Deque<State> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            State at = open.remove();
            List<String> way = ways.getOrDefault(at, List.of());
            if (meetsAll(at)) {
                return Optional.of(new Plan(parts, way));
            }
            request.steps().stream().filter(step -> !at.used().contains(step.id()) && at.there().containsAll(step.needs())).forEach(step -> {
                State next = after(at, step);
                if (!ways.containsKey(next)) {
                    List<String> longer = new ArrayList<>(way);
                    longer.add(step.id());
                    ways.put(next, longer);
                    open.add(next);
                }
            });
        }
        return Optional.empty();
    }

    /** The same parts and steps in an order that meets all goals; empty if there is none. */
    Optional<List<String>> reordered(List<String> parts, List<String> steps) {
        return ends(parts, steps, true);
    }

    /** Whether some order of the steps misses a goal. */
    boolean orderMatters(Plan plan) {
        return ends(plan.parts(), plan.steps(), false).isPresent();
    }

    /** All parts and all steps, in the best order. */
    boolean solvedByAll() {
        return ends(request.parts().stream().map(Request.Part::id).toList(), request.steps().stream().map(Request.Step::id).toList(), true).isPresent();
    }

    private Optional<List<String>> ends(List<String> parts, List<String> steps, boolean met) {
        State start = start(parts);
        Map<State, List<String>> ways = new HashMap<>(Map.of(start, List.of()));
        Deque<State> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            State at = open.remove();
            List<String> way = ways.getOrDefault(at, List.of());
            if (way.size() == steps.size() && meetsAll(at) == met) {
                return Optional.of(way);
            }
            request.steps().stream().filter(step -> steps.contains(step.id()) && !at.used().contains(step.id())).forEach(step -> {
                State next = after(at, step);
                if (!ways.containsKey(next)) {
                    List<String> longer = new ArrayList<>(way);
                    longer.add(step.id());
                    ways.put(next, longer);
                    open.add(next);
                }
            });
        }
        return Optional.empty();
    }

    /** Steps that work in no order, whatever the letter says; in file order. */
    List<String> deadSteps() {
        Set<String> worked = new LinkedHashSet<>();
        State start = start(request.parts().stream().map(Request.Part::id).toList());
        Set<State> seen = new HashSet<>(Set.of(start));
        Deque<State> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            State at = open.remove();
            request.steps().stream().filter(step -> !at.used().contains(step.id()) && at.there().containsAll(step.needs())).forEach(step -> {
                worked.add(step.id());
                State next = after(at, step);
                if (seen.add(next)) {
                    open.add(next);
                }
            });
        }
        return request.steps().stream().map(Request.Step::id).filter(step -> !worked.contains(step)).toList();
    }

    private State start(List<String> parts) {
        Set<String> there = request.things().stream().filter(Request.Thing::now).map(Request.Thing::id).collect(Collectors.toSet());
        there.addAll(parts);
        return new State(there, there, Set.of());
    }

    private State after(State at, Request.Step step) {
        Set<String> used = new HashSet<>(at.used());
        used.add(step.id());
        if (!at.there().containsAll(step.needs())) {
            return new State(at.there(), at.ever(), used);
        }
        Set<String> there = new HashSet<>(at.there());
        there.removeAll(step.takes());
        there.addAll(step.gives());
        Set<String> ever = new HashSet<>(at.ever());
        ever.addAll(step.gives());
        return new State(there, ever, used);
    }

    private boolean meetsAll(State at) {
        return request.goals().stream().allMatch(goal -> switch (goal.is()) {
            case HAVE -> at.there().contains(goal.of());
            case GONE -> !at.there().contains(goal.of());
            case NEVER -> !at.ever().contains(goal.of());
        });
    }
}
