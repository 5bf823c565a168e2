package org.mizan.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

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
    private final Map<String, Integer> audiences;
    private final Map<String, Integer> data;
    private final Map<String, Integer> settings;
    private final List<Map<String, Integer>> options;
    private final int[][] outside;
    private final long[] everybody;
    private final long[] base;
    private final List<Wire> wires = new ArrayList<>();
    private final Rule[] rules;
    private final Wanted[] goals;
    private final int dataCount;
    private volatile @Nullable Optional<int[]> shortestWay;

    MirrorModel(Mirror mirror) {
        audiences = index(mirror.audiences(), Mirror.Audience::id);
        data = index(mirror.data(), Mirror.Datum::id);
        settings = index(mirror.settings(), Mirror.Setting::id);
        options = mirror.settings().stream().map(setting -> index(setting.options(), Mirror.Option::id)).toList();
        width = Math.max(1, (mirror.audiences().size() + 63) / 64);
        dataCount = mirror.data().size();
        optionCounts = mirror.settings().stream().mapToInt(setting -> setting.options().size()).toArray();
        initial = mirror.settings().stream().mapToInt(setting -> option(settings.get(setting.id()), setting.initial(), 0)).toArray();
        mentioned = new boolean[optionCounts.length];
        outside = IntStream.range(0, mirror.audiences().size()).mapToObj(audience -> outside(mirror, audience)).toArray(int[][]::new);
        long[][] reach = reach(outside.length);
        everybody = new long[width];
        for (int i = 0; i < reach.length; i++) {
            everybody[i / 64] |= 1L << i % 64;
        }
        base = new long[dataCount * width];
        mirror.flows().forEach(flow -> wire(flow, mirror, reach));
        rules = mirror.inferences().stream()
                .filter(rule -> data.containsKey(rule.gives()) && rule.from().stream().allMatch(data::containsKey))
                .map(rule -> new Rule(rule.from().stream().mapToInt(data::get).toArray(), data.get(rule.gives()))).toArray(Rule[]::new);
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

    private static <T> Map<String, Integer> index(List<T> all, Function<T, String> id) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            index.putIfAbsent(id.apply(all.get(i)), i);
        }
        return index;
    }

    private int[] outside(Mirror mirror, int audience) {
        Set<Integer> line = new LinkedHashSet<>(Set.of(audience));
        Optional<Integer> parent = Optional.of(audience);
        do {
            parent = mirror.audiences().get(parent.get()).parent().map(audiences::get);
        } while (parent.isPresent() && line.add(parent.get()));
        return line.stream().skip(1).mapToInt(Integer::intValue).toArray();
    }

    /** For each audience the bits of itself and of every audience inside it. */
    private long[][] reach(int count) {
        long[][] reach = new long[count][width];
        for (int inner = 0; inner < count; inner++) {
            reach[inner][inner / 64] |= 1L << inner % 64;
            for (int outer : outside[inner]) {
                reach[outer][inner / 64] |= 1L << inner % 64;
            }
        }
        return reach;
    }

    private void wire(Mirror.Flow flow, Mirror mirror, long[][] reach) {
        Integer datum = data.get(flow.datum());
        if (datum == null) {
            return;
        }
        Set<Integer> asked = new HashSet<>();
        flow.when().settings().forEach(id -> {
            if (settings.containsKey(id)) {
                asked.add(settings.get(id));
            }
        });
        int setting = -1;
        long[][] masks;
        if (flow.to() instanceof Mirror.ToChosen chosen) {
            Integer index = settings.get(chosen.setting());
            if (index == null) {
                return;
            }
            setting = index;
            asked.add(index);
            masks = mirror.settings().get(setting).options().stream().map(option -> mask(option.id(), reach)).toArray(long[][]::new);
        } else {
            masks = new long[][] { mask(((Mirror.To) flow.to()).audience(), reach) };
        }
        asked.forEach(index -> mentioned[index] = true);
        Wire wire = new Wire(datum, Check.of(flow.when(), this::settingIndex, this::optionIndex), setting, masks, asked);
        if (asked.isEmpty()) {
            if (wire.when().holds(initial)) {
                add(base, datum, masks[0]);
            }
        } else {
            wires.add(wire);
        }
    }

    private long[] mask(String audience, long[][] reach) {
        Integer index = audiences.get(audience);
        return index == null ? new long[width] : reach[index];
    }

    private Wanted wanted(Mirror.Cell cell, boolean keep) {
        int datum = data.getOrDefault(cell.datum(), -1);
        int audience = audiences.getOrDefault(cell.audience(), -1);
        return datum < 0 || audience < 0 ? new Wanted(-1, 0, 0, keep) : new Wanted(datum, audience / 64, 1L << audience % 64, keep);
    }

    int audienceIndex(String id) {
        return audiences.getOrDefault(id, -1);
    }

    int datumIndex(String id) {
        return data.getOrDefault(id, -1);
    }

    /** Positions of the audiences that an audience lies in, from the next one outwards. */
    int[] outside(int audience) {
        return outside[audience];
    }

    int settingIndex(String id) {
        return settings.getOrDefault(id, -1);
    }

    int optionIndex(int setting, String id) {
        return setting < 0 ? -1 : options.get(setting).getOrDefault(id, -1);
    }

    private int option(int setting, String id, int otherwise) {
        int index = optionIndex(setting, id);
        return index < 0 ? otherwise : index;
    }

    /** The chosen option of each setting; what is missing or unknown stays as the device came. */
    int[] choices(Map<String, String> configuration) {
        int[] choices = initial.clone();
        configuration.forEach((setting, option) -> {
            int index = settingIndex(setting);
            if (index >= 0) {
                choices[index] = option(index, option, initial[index]);
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
