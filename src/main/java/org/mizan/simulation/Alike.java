package org.mizan.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds options of a setting that never differ from another one: whichever is chosen, the same is known. */
public final class Alike {

    /** More evaluations than this are not made; then nothing is found. */
    private static final long LIMIT = 300_000;

    /** @param option does the same as {@code like}, which stands before it */
    public record Pair(Mirror.Setting setting, Mirror.Option option, Mirror.Option like) {
    }

    /** In file order. A setting that changes nothing at all is left out: that is found otherwise. */
    public static List<Pair> of(Mirror mirror) {
        MirrorModel model = MirrorModel.of(mirror);
        double configurations = Arrays.stream(model.optionCounts).asDoubleStream().reduce(1, (a, b) -> a * b);
        List<Pair> pairs = new ArrayList<>();
        if (configurations * model.optionCounts.length > LIMIT) {
            return pairs;
        }
        for (int setting = 0; setting < model.optionCounts.length; setting++) {
            List<Pair> found = of(mirror, model, setting);
            if (found.size() < model.optionCounts[setting] - 1) {
                pairs.addAll(found);
            }
        }
        return pairs;
    }

    private static List<Pair> of(Mirror mirror, MirrorModel model, int setting) {
        int count = model.optionCounts[setting];
        boolean[][] differ = new boolean[count][count];
        int[] choices = new int[model.optionCounts.length];
        do {
            compare(model, choices, setting, differ);
        } while (next(choices, model.optionCounts, setting));
        List<Pair> pairs = new ArrayList<>();
        List<Mirror.Option> options = mirror.settings().get(setting).options();
        for (int option = 1; option < count; option++) {
            for (int before = 0; before < option; before++) {
                if (!differ[option][before]) {
                    pairs.add(new Pair(mirror.settings().get(setting), options.get(option), options.get(before)));
                    break;
                }
            }
        }
        return pairs;
    }

    private static void compare(MirrorModel model, int[] choices, int setting, boolean[][] differ) {
        long[][] known = new long[differ.length][];
        for (int option = 0; option < known.length; option++) {
            choices[setting] = option;
            known[option] = model.blank();
            model.evaluate(choices, known[option]);
            for (int before = 0; before < option; before++) {
                differ[option][before] |= !Arrays.equals(known[option], known[before]);
            }
        }
        choices[setting] = 0;
    }

    /** Counts on like an odometer, but leaves one setting alone. */
    private static boolean next(int[] choices, int[] counts, int fixed) {
        for (int i = choices.length - 1; i >= 0; i--) {
            if (i == fixed) {
                continue;
            }
            if (++choices[i] < counts[i]) {
                return true;
            }
            choices[i] = 0;
        }
        return false;
    }

    private Alike() {
    }
}
