package org.mizan.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.simulation.Banner.Part;

/** Tries every way to build a {@link Banner}. */
public final class BannerSolver {

    /**
     * @param best      the design that meets all goals with the fewest changes; empty if none does
     * @param byStart   the design at first meets all goals
     * @param byNothing asking for nothing meets all goals, in some design
     * @param byTricks  asking for everything, switched on, without refusal meets all goals, in some design
     * @param alike     pairs of options of a part that never differ in what they bring about, as {@code part, option, other}
     * @param fixed     goals that every design meets, in file order
     */
    public record Proof(Optional<Map<String, String>> best, boolean byStart, boolean byNothing, boolean byTricks, List<List<String>> alike,
            List<Banner.Goal> fixed) {
    }

    private static final Memo<Banner, Proof> PROOFS = new Memo<>(BannerSolver::tryEverything);

    private final Banner banner;
    private final List<Part> parts;
    private final Map<List<String>, List<Integer>> effects = new LinkedHashMap<>();
    private final boolean[] lost;
    private Optional<Map<String, String>> best = Optional.empty();
    private int fewest = Integer.MAX_VALUE;
    private boolean byNothing;
    private boolean byTricks;

    private BannerSolver(Banner banner) {
        this.banner = banner;
        parts = banner.parts();
        lost = new boolean[banner.goals().size()];
    }

    /** How many designs there are. */
    public static long designs(Banner banner) {
        return banner.parts().stream().mapToLong(part -> part.options().size()).reduce(1, (a, b) -> a * b);
    }

    /** Tried once for each banner. */
    public static Proof prove(Banner banner) {
        return PROOFS.of(banner);
    }

    private static Proof tryEverything(Banner banner) {
        BannerSolver solver = new BannerSolver(banner);
        solver.tryAll(new ArrayList<>());
        Reception start = banner.evaluate(Map.of());
        List<Banner.Goal> fixed = new ArrayList<>();
        for (int goal = 0; goal < solver.lost.length; goal++) {
            if (!solver.lost[goal]) {
                fixed.add(banner.goals().get(goal));
            }
        }
        return new Proof(solver.best, banner.goals().stream().allMatch(start::meets), solver.byNothing, solver.byTricks, solver.alike(), fixed);
    }

    private void tryAll(List<String> chosen) {
        if (chosen.size() < parts.size()) {
            for (String option : parts.get(chosen.size()).options()) {
                List<String> more = new ArrayList<>(chosen);
                more.add(option);
                tryAll(more);
            }
            return;
        }
        Map<String, String> design = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            design.put(parts.get(i).id(), chosen.get(i));
        }
        look(List.copyOf(chosen), banner.evaluate(design));
    }

    private void look(List<String> chosen, Reception reception) {
        boolean all = true;
        for (int goal = 0; goal < lost.length; goal++) {
            boolean met = reception.meets(banner.goals().get(goal));
            lost[goal] |= !met;
            all &= met;
        }
        effects.put(chosen, effect(reception));
        if (all) {
            byNothing |= reception.asked().isEmpty();
            byTricks |= reception.refusal().equals("none") && reception.asked().size() == banner.purposes().size() && reception.asked().stream().allMatch(reception::ticked);
            int changes = changes(reception.design());
            if (changes < fewest) {
                fewest = changes;
                best = Optional.of(reception.design());
            }
        }
    }

    private int changes(Map<String, String> design) {
        Map<String, String> start = banner.design(Map.of());
        return (int) design.entrySet().stream().filter(part -> !part.getValue().equals(start.get(part.getKey()))).count();
    }

    /** All that a design brings about, in numbers. */
    private List<Integer> effect(Reception reception) {
        List<Integer> effect = new ArrayList<>();
        banner.purposes().forEach(purpose -> effect.add(reception.reach(purpose.id())));
        effect.add(reception.trust());
        Banner.FAIR.forEach(property -> effect.add(reception.fair(property) ? 1 : 0));
        return effect;
    }

    private List<List<String>> alike() {
        List<List<String>> pairs = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            List<String> options = parts.get(part).options();
            for (int option = 1; option < options.size(); option++) {
                for (int before = 0; before < option; before++) {
                    if (sameEverywhere(part, options.get(option), options.get(before))) {
                        pairs.add(List.of(parts.get(part).id(), options.get(option), options.get(before)));
                        break;
                    }
                }
            }
        }
        return pairs;
    }

    private boolean sameEverywhere(int part, String option, String other) {
        return effects.entrySet().stream().filter(design -> design.getKey().get(part).equals(option)).allMatch(design -> {
            List<String> twin = new ArrayList<>(design.getKey());
            twin.set(part, other);
            return design.getValue().equals(effects.get(twin));
        });
    }
}
