package org.mizan.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;

/**
 * Finds the reasons of all known cells under one configuration.
 *
 * <p>Every cell gets the length of its shortest chain first; a shortest chain leans only on cells with shorter ones, so it ends.
 */
final class Reasons {

    private static final int NONE = Integer.MAX_VALUE;

    private final Mirror mirror;
    private final Map<String, String> configuration;
    private final MirrorModel model;
    private final BiPredicate<Integer, Integer> knows;
    private final List<List<Mirror.Flow>> flows;
    private final int[] lengths;
    private final @Nullable Reason[] shortest;

    /** @param knows does the audience at this position know the datum at that position */
    Reasons(Mirror mirror, MirrorModel model, Map<String, String> configuration, BiPredicate<Integer, Integer> knows) {
        this.mirror = mirror;
        this.model = model;
        this.configuration = configuration;
        this.knows = knows;
        int cells = mirror.audiences().size() * mirror.data().size();
        lengths = new int[cells];
        shortest = new Reason[cells];
        flows = new ArrayList<>(Collections.nCopies(cells, List.of()));
        mirror.flows().stream().filter(flow -> flow.when().holds(configuration)).forEach(this::reach);
        measure();
    }

    /** All reasons of a cell that do not lean on the cell itself, the shortest first; empty if it is not known. */
    List<Reason> of(int audience, int datum) {
        if (!knows.test(audience, datum)) {
            return List.of();
        }
        return candidates(audience, datum).stream().filter(reason -> !leansOnItself(reason))
                .sorted(Comparator.comparingInt(Reason::steps)).toList();
    }

    private void reach(Mirror.Flow flow) {
        int audience = model.names().audience(flow.to() instanceof Mirror.To to ? to.audience()
                : configuration.getOrDefault(((Mirror.ToChosen) flow.to()).setting(), ""));
        int datum = model.names().datum(flow.datum());
        if (audience >= 0 && datum >= 0) {
            int cell = cell(audience, datum);
            List<Mirror.Flow> all = new ArrayList<>(flows.get(cell));
            all.add(flow);
            flows.set(cell, all);
        }
    }

    private int cell(int audience, int datum) {
        return audience * mirror.data().size() + datum;
    }

    private void measure() {
        Arrays.fill(lengths, NONE);
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int audience = 0; audience < mirror.audiences().size(); audience++) {
                for (int datum = 0; datum < mirror.data().size(); datum++) {
                    int length = length(audience, datum);
                    shorter |= length < lengths[cell(audience, datum)];
                    lengths[cell(audience, datum)] = Math.min(length, lengths[cell(audience, datum)]);
                }
            }
        }
    }

    private int length(int audience, int datum) {
        if (!knows.test(audience, datum)) {
            return NONE;
        }
        int length = flows.get(cell(audience, datum)).isEmpty() ? NONE : 1;
        for (int outer : model.names().outside(audience)) {
            length = Math.min(length, next(lengths[cell(outer, datum)]));
        }
        for (Mirror.Inference rule : mirror.inferences()) {
            if (datum == model.names().datum(rule.gives())) {
                length = Math.min(length, next(sum(audience, rule)));
            }
        }
        return length;
    }

    private static int next(int length) {
        return length == NONE ? NONE : length + 1;
    }

    private int sum(int audience, Mirror.Inference rule) {
        long sum = 0;
        for (String from : rule.from()) {
            int datum = model.names().datum(from);
            sum += datum < 0 ? NONE : lengths[cell(audience, datum)];
        }
        return (int) Math.min(NONE, sum);
    }

    private Reason shortest(int audience, int datum) {
        int cell = cell(audience, datum);
        Reason found = shortest[cell];
        if (found == null) {
            found = candidates(audience, datum, lengths[cell]).stream().min(Comparator.comparingInt(Reason::steps)).orElseThrow();
            shortest[cell] = found;
        }
        return found;
    }

    private List<Reason> candidates(int audience, int datum) {
        return candidates(audience, datum, NONE - 1);
    }

    /** Direct reasons with premises explained by their shortest chains; none longer than {@code limit}. */
    private List<Reason> candidates(int audience, int datum, int limit) {
        Known what = new Known(mirror.audiences().get(audience), mirror.data().get(datum));
        List<Reason> reasons = new ArrayList<>();
        flows.get(cell(audience, datum)).forEach(flow -> reasons.add(new Reason.Flowed(what, because(flow), flow.why())));
        for (int outer : model.names().outside(audience)) {
            if (next(lengths[cell(outer, datum)]) <= limit && !(shortest(outer, datum) instanceof Reason.Inside)) {
                reasons.add(new Reason.Inside(what, shortest(outer, datum)));
            }
        }
        for (Mirror.Inference rule : mirror.inferences()) {
            if (datum == model.names().datum(rule.gives()) && next(sum(audience, rule)) <= limit && !concludedOutside(audience, rule, limit)) {
                List<Reason> from = rule.from().stream().map(id -> shortest(audience, model.names().datum(id))).toList();
                reasons.add(new Reason.Inferred(what, from, rule.why()));
            }
        }
        return reasons;
    }

    /**
     * Whether the next outer audience draws the same conclusion, in no more steps than wanted: then lying inside it is the whole reason. An
     * audience that concludes in fewer steps by itself does so.
     */
    private boolean concludedOutside(int audience, Mirror.Inference rule, int limit) {
        int[] outside = model.names().outside(audience);
        return outside.length > 0 && sum(outside[0], rule) != NONE
                && next(lengths[cell(outside[0], model.names().datum(rule.gives()))]) <= limit;
    }

    /** The settings that decide about a flow, as they stand. */
    List<Chosen> because(Mirror.Flow flow) {
        Set<String> ids = new HashSet<>(flow.when().decidedBy(configuration));
        if (flow.to() instanceof Mirror.ToChosen chosen) {
            ids.add(chosen.setting());
        }
        return mirror.settings().stream().filter(setting -> ids.contains(setting.id()))
                .map(setting -> new Chosen(setting, setting.option(configuration.getOrDefault(setting.id(), "")))).toList();
    }

    private static boolean leansOnItself(Reason reason) {
        Set<Reason> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return premises(reason).stream().anyMatch(premise -> contains(premise, reason.what().cell(), seen));
    }

    private static boolean contains(Reason chain, Mirror.Cell cell, Set<Reason> seen) {
        return seen.add(chain)
                && (chain.what().cell().equals(cell) || premises(chain).stream().anyMatch(premise -> contains(premise, cell, seen)));
    }

    private static List<Reason> premises(Reason reason) {
        if (reason instanceof Reason.Inferred inferred) {
            return inferred.from();
        }
        return reason instanceof Reason.Inside inside ? List.of(inside.outer()) : List.of();
    }
}
