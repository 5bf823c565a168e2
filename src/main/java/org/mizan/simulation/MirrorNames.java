package org.mizan.simulation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Where the names of a {@link Mirror} stand: ids to positions, negative for a name that is declared nowhere. */
final class MirrorNames {

    private final Map<String, Integer> audiences;
    private final Map<String, Integer> data;
    private final Map<String, Integer> settings;
    private final List<Map<String, Integer>> options;
    private final int[][] outside;

    MirrorNames(Mirror mirror) {
        audiences = index(mirror.audiences(), Mirror.Audience::id);
        data = index(mirror.data(), Mirror.Datum::id);
        settings = index(mirror.settings(), Mirror.Setting::id);
        options = mirror.settings().stream().map(setting -> index(setting.options(), Mirror.Option::id)).toList();
        outside = IntStream.range(0, mirror.audiences().size()).mapToObj(audience -> outside(mirror, audience)).toArray(int[][]::new);
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

    int audience(String id) {
        return audiences.getOrDefault(id, -1);
    }

    int datum(String id) {
        return data.getOrDefault(id, -1);
    }

    int setting(String id) {
        return settings.getOrDefault(id, -1);
    }

    int option(int setting, String id) {
        return setting < 0 ? -1 : options.get(setting).getOrDefault(id, -1);
    }

    int option(int setting, String id, int otherwise) {
        int index = option(setting, id);
        return index < 0 ? otherwise : index;
    }

    /** Positions of the audiences that an audience lies in, from the next one outwards. */
    int[] outside(int audience) {
        return outside[audience];
    }

    /** For each audience the bits of itself and of every audience inside it. */
    long[][] reach(int width) {
        long[][] reach = new long[outside.length][width];
        for (int inner = 0; inner < outside.length; inner++) {
            reach[inner][inner / 64] |= 1L << inner % 64;
            for (int outer : outside[inner]) {
                reach[outer][inner / 64] |= 1L << inner % 64;
            }
        }
        return reach;
    }
}
