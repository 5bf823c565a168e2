package org.mizan.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What comes of a letter and of steps in an order: each step is gone through once, and tells what it found, gave and took. */
public final class RequestOutcome {

    /**
     * A step that was tried.
     *
     * @param number  from 1
     * @param missing what it needed and did not find; it then failed
     * @param gave    what was not there before and is there now
     * @param took    what was there before and is gone now
     */
    public record Done(int number, Request.Step step, List<Missing> missing, List<String> gave, List<String> took) {

        public Done {
            missing = List.copyOf(missing);
            gave = List.copyOf(gave);
            took = List.copyOf(took);
        }

        public boolean worked() {
            return missing.isEmpty();
        }
    }

    /** Why something that a step needs was not there. */
    public enum Lack {
        /** An earlier step took it. */
        TAKEN,
        /** A later step gives it: the order is wrong. */
        LATER,
        /** It is a part of the letter that was left out. */
        LEFT_OUT,
        /** No step of the plan gives it. */
        NEVER;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** @param by the step that took it, or that gives it later */
    public record Missing(String id, String label, Lack lack, Optional<Done> by, Optional<Request.Step> later) {
    }

    private final Request request;
    private final List<Request.Part> parts;
    private final List<Request.Step> plan;
    private final List<Done> done = new ArrayList<>();
    private final Set<String> there = new HashSet<>();
    private final Set<String> ever;
    private final Map<String, Done> takers = new LinkedHashMap<>();

    RequestOutcome(Request request, List<Request.Part> parts, List<Request.Step> plan) {
        this.request = request;
        this.parts = List.copyOf(parts);
        this.plan = List.copyOf(plan);
        request.things().stream().filter(Request.Thing::now).forEach(thing -> there.add(thing.id()));
        parts.forEach(part -> there.add(part.id()));
        ever = new HashSet<>(there);
        plan.forEach(this::go);
    }

    private void go(Request.Step step) {
        List<Missing> missing = step.needs().stream().filter(need -> !there.contains(need)).map(this::missing).toList();
        if (!missing.isEmpty()) {
            done.add(new Done(done.size() + 1, step, missing, List.of(), List.of()));
            return;
        }
        List<String> took = step.takes().stream().filter(there::contains).filter(thing -> !step.gives().contains(thing)).toList();
        List<String> gave = step.gives().stream().filter(thing -> !there.contains(thing)).toList();
        Done now = new Done(done.size() + 1, step, missing, gave, took);
        took.forEach(thing -> {
            there.remove(thing);
            takers.put(thing, now);
        });
        there.addAll(step.gives());
        ever.addAll(step.gives());
        done.add(now);
    }

    private Missing missing(String id) {
        String label = request.label(id);
        if (takers.containsKey(id)) {
            return new Missing(id, label, Lack.TAKEN, Optional.ofNullable(takers.get(id)), Optional.empty());
        }
        Optional<Request.Step> later = plan.stream().skip(done.size() + 1L).filter(step -> step.gives().contains(id)).findFirst();
        if (later.isPresent()) {
            return new Missing(id, label, Lack.LATER, Optional.empty(), later);
        }
        return new Missing(id, label, request.part(id).isPresent() ? Lack.LEFT_OUT : Lack.NEVER, Optional.empty(), Optional.empty());
    }

    public List<Request.Part> parts() {
        return parts;
    }

    public List<Request.Step> plan() {
        return plan;
    }

    /** The steps as they went, in their order. */
    public List<Done> done() {
        return List.copyOf(done);
    }

    /** Whether it is there at the end. */
    public boolean has(String id) {
        return there.contains(id);
    }

    public boolean meets(Request.Goal goal) {
        return switch (goal.is()) {
            case HAVE -> there.contains(goal.of());
            case GONE -> !there.contains(goal.of());
            case NEVER -> !ever.contains(goal.of());
        };
    }

    boolean meetsAll() {
        return request.goals().stream().allMatch(this::meets);
    }

    /** The steps that gave or took it, in order: why it is there, or is not. */
    public List<Done> history(String id) {
        return done.stream().filter(one -> one.gave().contains(id) || one.took().contains(id)).toList();
    }

    /** The same without one part or step. */
    RequestOutcome without(String id) {
        return new RequestOutcome(request, parts.stream().filter(part -> !part.id().equals(id)).toList(), plan.stream().filter(step -> !step.id().equals(id)).toList());
    }

    /** Ids of all that was chosen, parts first. */
    List<String> chosen() {
        return Stream.concat(parts.stream().map(Request.Part::id), plan.stream().map(Request.Step::id)).collect(Collectors.toUnmodifiableList());
    }
}
