package org.mizan.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Orders that look mixed and are the same for everybody and every time: seeded by question and content hash. */
final class Shuffle {

    private static final int TRIES = 20;

    /** Positions 0 to {@code count − 1} in a mixed order. */
    static List<Integer> of(int count, String... seeds) {
        return of(count, any -> true, seeds);
    }

    /** A mixed order that is wanted; after some tries in vain, the written order turned by one. */
    static List<Integer> of(int count, Predicate<List<Integer>> wanted, String... seeds) {
        Random random = new Random(seed(seeds));
        for (int i = 0; i < TRIES; i++) {
            List<Integer> order = written(count);
            Collections.shuffle(order, random);
            if (wanted.test(order)) {
                return order;
            }
        }
        List<Integer> turned = written(count);
        Collections.rotate(turned, 1);
        return turned;
    }

    private static List<Integer> written(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toCollection(ArrayList::new));
    }

    /** FNV-1a over all characters, so that neighbouring ids give unlike seeds. */
    private static long seed(String... seeds) {
        long hash = 0xcbf29ce484222325L;
        for (String seed : seeds) {
            for (int i = 0; i < seed.length(); i++) {
                hash = (hash ^ seed.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1F) * 0x100000001b3L;
        }
        return hash;
    }

    private Shuffle() {
    }
}
