package org.mizan.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries every way to build a form of {@link Collect}. */
public final class CollectSolver {

    /**
     * @param best       the form that meets all goals with the fewest changes; empty if none does
     * @param byStart    the form at first meets all goals
     * @param byNothing  a form that asks nothing meets all goals
     * @param byAll      asking everything in its fullest form meets all goals
     * @param fixed      goals that every form meets, in file order
     * @param constant   purposes that every form serves, or none, in file order
     */
    public record Proof(Optional<Map<String, String>> best, boolean byStart, boolean byNothing, boolean byAll, List<Collect.Goal> fixed,
            List<Collect.Purpose> constant) {
    }

    private static final Memo<Collect, Proof> PROOFS = new Memo<>(collect -> new CollectSolver(collect).tryEverything());

    private final Collect collect;
    private final boolean[] lost;
    private final boolean[] served;
    private final boolean[] unserved;
    private Optional<Map<String, String>> best = Optional.empty();
    private long fewest = Long.MAX_VALUE;

    private CollectSolver(Collect collect) {
        this.collect = collect;
        lost = new boolean[collect.goals().size()];
        served = new boolean[collect.purposes().size()];
        unserved = new boolean[collect.purposes().size()];
    }

    /** How many forms there are. */
    public static long designs(Collect collect) {
        return collect.fields().stream().mapToLong(field -> field.options().size()).reduce(1, (a, b) -> a > 1_000_000_000 ? a : a * b);
    }

    /** Tried once for each simulation. */
    public static Proof prove(Collect collect) {
        return PROOFS.of(collect);
    }

    private Proof tryEverything() {
        walk(0, new LinkedHashMap<>());
        Map<String, String> nothing = new LinkedHashMap<>();
        Map<String, String> all = new LinkedHashMap<>();
        collect.fields().forEach(field -> {
            nothing.put(field.id(), Collect.NONE);
            all.put(field.id(), field.options().get(0));
        });
        List<Collect.Goal> fixed = new ArrayList<>();
        for (int i = 0; i < lost.length; i++) {
            if (!lost[i]) {
                fixed.add(collect.goals().get(i));
            }
        }
        List<Collect.Purpose> constant = new ArrayList<>();
        for (int i = 0; i < served.length; i++) {
            if (!served[i] || !unserved[i]) {
                constant.add(collect.purposes().get(i));
            }
        }
        return new Proof(best, solves(Map.of()), solves(nothing), solves(all), fixed, constant);
    }

    private boolean solves(Map<String, String> design) {
        Collected collected = collect.evaluate(design);
        return collect.goals().stream().allMatch(collected::meets);
    }

    private void walk(int field, Map<String, String> design) {
        if (field == collect.fields().size()) {
            look(new Collected(collect, design));
            return;
        }
        for (String option : collect.fields().get(field).options()) {
            design.put(collect.fields().get(field).id(), option);
            walk(field + 1, design);
        }
    }

    private void look(Collected collected) {
        boolean all = true;
        for (int i = 0; i < lost.length; i++) {
            boolean met = collected.meets(collect.goals().get(i));
            lost[i] |= !met;
            all &= met;
        }
        for (int i = 0; i < served.length; i++) {
            boolean serves = collected.serves(collect.purposes().get(i));
            served[i] |= serves;
            unserved[i] |= !serves;
        }
        long changes = collect.fields().stream().filter(field -> !field.initial().equals(collected.design().get(field.id()))).count();
        if (all && changes < fewest) {
            fewest = changes;
            best = Optional.of(new LinkedHashMap<>(collected.design()));
        }
    }
}
