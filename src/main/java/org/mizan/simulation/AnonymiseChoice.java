package org.mizan.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How a table is published.
 *
 * @param steps   for each column that may single people out: how far up its ladder
 * @param leftOut people whose rows are left out
 * @param counts  how many rows look the same is published, and the sensitive column only for all together
 */
public record AnonymiseChoice(Map<String, Integer> steps, Set<String> leftOut, boolean counts) {

    public AnonymiseChoice {
        steps = Map.copyOf(steps);
        leftOut = Set.copyOf(leftOut);
    }

    public int step(String column) {
        return steps.getOrDefault(column, 0);
    }

    AnonymiseChoice with(String column, int step) {
        Map<String, Integer> other = new HashMap<>(steps);
        other.put(column, step);
        return new AnonymiseChoice(other, leftOut, counts);
    }

    AnonymiseChoice withRow(String person) {
        Set<String> other = new HashSet<>(leftOut);
        other.remove(person);
        return new AnonymiseChoice(steps, other, counts);
    }

    AnonymiseChoice withRows() {
        return new AnonymiseChoice(steps, leftOut, false);
    }
}
