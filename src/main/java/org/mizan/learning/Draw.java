package org.mizan.learning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.mizan.course.Assessment;

/**
 * Which items of a pool an attempt asks. If the pool has simulations, one of them is always drawn, since "can" is marked by doing; then outcomes take turns, so that each is tested about as often as any other however many items the
 * author wrote for it; chance decides which items, and in which order.
 */
final class Draw {

    /**
     * @param seed the same seed draws the same of the same pool
     * @return ids: questions first, then simulations
     */
    static List<String> of(Assessment pool, long seed) {
        Random random = new Random(seed);
        Map<Optional<String>, List<String>> byOutcome = new LinkedHashMap<>();
        Item.of(pool).forEach(item -> byOutcome.computeIfAbsent(item.outcome(), none -> new ArrayList<>()).add(item.id()));
        List<Deque<String>> piles = new ArrayList<>();
        byOutcome.values().forEach(ids -> {
            Collections.shuffle(ids, random);
            piles.add(new ArrayDeque<>(ids));
        });
        Collections.shuffle(piles, random);
        Set<String> simulations = Item.simulations(pool);
        List<String> drawn = new ArrayList<>();
        piles.stream().filter(pile -> !Collections.disjoint(pile, simulations)).findFirst().ifPresent(pile -> {
            String first = pile.stream().filter(simulations::contains).findFirst().orElseThrow();
            pile.remove(first);
            drawn.add(first);
            // Its outcome has had its turn.
            piles.remove(pile);
            piles.add(pile);
        });
        while (drawn.size() < pool.pick() && piles.stream().anyMatch(pile -> !pile.isEmpty())) {
            piles.stream().filter(pile -> !pile.isEmpty() && drawn.size() < pool.pick()).forEach(pile -> drawn.add(pile.pop()));
        }
        Collections.shuffle(drawn, random);
        List<String> ordered = new ArrayList<>(drawn);
        ordered.removeAll(simulations);
        drawn.stream().filter(simulations::contains).forEach(ordered::add);
        return ordered;
    }

    private Draw() {
    }
}
