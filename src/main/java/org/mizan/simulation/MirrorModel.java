package org.mizan.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A {@link Mirror} in numbers, so that a configuration is evaluated in well under a microsecond.
 *
 * <p>What is known is one bit set of audiences for each datum, {@link #width} longs wide, all in one array. Names that are declared
 * nowhere reach nobody and hold never: the compiler reports them, evaluation bears them.
 */
final class MirrorModel {

    /** Bits of the audiences that a flow reaches. {@code setting < 0}: always the first mask; else the mask of its chosen option. */
    record Wire(int datum, Check when, int setting, long[][] masks, Set<Integer> settings) {
    }

    record Rule(int[] from, int gives) {
    }

    record Wanted(int datum, int word, long bit, boolean keep) {
    }

    final int width;
    final int[] optionCounts;
    final int[] initial;
    /** Settings that some flow asks about; the others change nothing. */
    final boolean[] mentioned;
    private final MirrorNames names;
    private final long[] everybody;
    private final long[] base;
    private final List<Wire> wires = new ArrayList<>();
    private final Rule[] rules;
    private final Wanted[] goals;
    private final int dataCount;
    private volatile @Nullable Optional<int[]> shortestWay;

    private static final Memo<Mirror, MirrorModel> MODELS = new Memo<>(MirrorModel::new);

    /** The numbers of a mirror, worked out once. */
    static MirrorModel of(Mirror mirror) {
        return MODELS.of(mirror);
    }

    MirrorModel(Mirror mirror) {
        names = new MirrorNames(mirror);
        width = Math.max(1, (mirror.audiences().size() + 63) / 64);
        dataCount = mirror.data().size();
        optionCounts = mirror.settings().stream().mapToInt(setting -> setting.options().size()).toArray();
        initial = mirror.settings().stream().mapToInt(setting -> names.option(names.setting(setting.id()), setting.initial(), 0)).toArray();
        mentioned = new boolean[optionCounts.length];
        long[][] reach = names.reach(width);
        everybody = new long[width];
        for (int i = 0; i < reach.length; i++) {
            everybody[i / 64] |= 1L << i % 64;
        }
        base = new long[dataCount * width];
        mirror.flows().forEach(flow -> wire(flow, mirror, reach));
        rules = mirror.inferences().stream()
                .filter(rule -> names.datum(rule.gives()) >= 0 && rule.from().stream().allMatch(id -> names.datum(id) >= 0))
                .map(rule -> new Rule(rule.from().stream().mapToInt(names::datum).toArray(), names.datum(rule.gives()))).toArray(Rule[]::new);
        goals = mirror.goals().stream().map(goal -> wanted(goal.cell(), goal.keep())).toArray(Wanted[]::new);
    }

    /** A solution with the fewest changes, if there is one; looked for once. */
    Optional<int[]> shortestWay() {
        Optional<int[]> way = shortestWay;
        if (way == null) {
            way = ShortestWay.of(this);
            shortestWay = way;
        }
        return way;
    }

    private void wire(Mirror.Flow flow, Mirror mirror, long[][] reach) {
        int datum = names.datum(flow.datum());
        if (datum < 0) {
            return;
        }
        Set<Integer> asked = new HashSet<>();
        flow.when().settings().forEach(id -> {
            if (names.setting(id) >= 0) {
                asked.add(names.setting(id));
            }
        });
        int setting = -1;
        long[][] masks;
        if (flow.to() instanceof Mirror.ToChosen chosen) {
            setting = names.setting(chosen.setting());
            if (setting < 0) {
                return;
            }
            asked.add(setting);
            masks = mirror.settings().get(setting).options().stream().map(option -> mask(option.id(), reach)).toArray(long[][]::new);
        } else {
            masks = new long[][] { mask(((Mirror.To) flow.to()).audience(), reach) };
        }
        asked.forEach(index -> mentioned[index] = true);
        Wire wire = new Wire(datum, Check.of(flow.when(), names::setting, names::option), setting, masks, asked);
        if (asked.isEmpty()) {
            if (wire.when().holds(initial)) {
                add(base, datum, masks[0]);
            }
        } else {
            wires.add(wire);
        }
    }

    private long[] mask(String audience, long[][] reach) {
        int index = names.audience(audience);
        return index < 0 ? new long[width] : reach[index];
    }

    private Wanted wanted(Mirror.Cell cell, boolean keep) {
        int datum = names.datum(cell.datum());
        int audience = names.audience(cell.audience());
        return datum < 0 || audience < 0 ? new Wanted(-1, 0, 0, keep) : new Wanted(datum, audience / 64, 1L << audience % 64, keep);
    }

    MirrorNames names() {
        return names;
    }

    /** The chosen option of each setting; what is missing or unknown stays as the device came. */
    int[] choices(Map<String, String> configuration) {
        int[] choices = initial.clone();
        configuration.forEach((setting, option) -> {
            int index = names.setting(setting);
            if (index >= 0) {
                choices[index] = names.option(index, option, initial[index]);
            }
        });
        return choices;
    }

    long[] blank() {
        return new long[base.length];
    }

    /** Fills {@code known} with the least fixed point of flows and inferences under these choices. */
    void evaluate(int[] choices, long[] known) {
        System.arraycopy(base, 0, known, 0, base.length);
        for (Wire wire : wires) {
            if (wire.when().holds(choices)) {
                add(known, wire.datum(), wire.masks()[wire.setting() < 0 ? 0 : choices[wire.setting()]]);
            }
        }
        infer(known);
    }

    /** What is known at most, under whatever configuration: as if every condition held and every option were chosen at once. */
    long[] most() {
        long[] known = base.clone();
        for (Wire wire : wires) {
            for (long[] mask : wire.masks()) {
                add(known, wire.datum(), mask);
            }
        }
        infer(known);
        return known;
    }

    /** What is known at least, under whatever configuration: what flows without asking any setting. */
    long[] least() {
        long[] known = base.clone();
        infer(known);
        return known;
    }

    private void add(long[] known, int datum, long[] mask) {
        for (int w = 0; w < width; w++) {
            known[datum * width + w] |= mask[w];
        }
    }

    private void infer(long[] known) {
        boolean grown = rules.length > 0;
        while (grown) {
            grown = false;
            for (Rule rule : rules) {
                for (int w = 0; w < width; w++) {
                    long all = everybody[w];
                    for (int datum : rule.from()) {
                        all &= known[datum * width + w];
                    }
                    int at = rule.gives() * width + w;
                    grown |= (all & ~known[at]) != 0;
                    known[at] |= all;
                }
            }
        }
    }

    boolean knows(long[] known, int audience, int datum) {
        return audience >= 0 && datum >= 0 && (known[datum * width + audience / 64] & 1L << audience % 64) != 0;
    }

    private boolean knows(long[] known, Wanted wanted) {
        return wanted.datum() >= 0 && (known[wanted.datum() * width + wanted.word()] & wanted.bit()) != 0;
    }

    int goalCount() {
        return goals.length;
    }

    boolean met(long[] known, int goal) {
        return knows(known, goals[goal]) == goals[goal].keep();
    }

    boolean allMet(long[] known) {
        for (int i = 0; i < goals.length; i++) {
            if (!met(known, i)) {
                return false;
            }
        }
        return true;
    }

    static int count(long[] known) {
        return Arrays.stream(known).mapToInt(Long::bitCount).sum();
    }

    boolean seen(long[] known, int datum) {
        for (int w = 0; w < width; w++) {
            if (known[datum * width + w] != 0) {
                return true;
            }
        }
        return false;
    }

    int dataCount() {
        return dataCount;
    }
}
