package org.mizan.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invented people, a row each, as a table of what could be told about them.
 *
 * @param columns ids
 * @param people  rows, with a value for each column
 */
public record Town(List<String> columns, List<List<String>> people) {

    public Town {
        columns = List.copyOf(columns);
        people = people.stream().map(List::copyOf).toList();
    }

    /** What some columns show of a person, in the order of the table. */
    public List<String> shown(int person, Set<String> shown) {
        return IntStream.range(0, columns.size()).filter(column -> shown.contains(columns.get(column))).mapToObj(people.get(person)::get).toList();
    }

    /** Positions of the people whom these columns single out: nobody else in town shows the same. Without a column, nobody is. */
    public List<Integer> singled(Set<String> shown) {
        List<Integer> singled = new ArrayList<>();
        if (columns.stream().noneMatch(shown::contains)) {
            return singled;
        }
        Map<List<String>, Integer> alike = new HashMap<>();
        for (int person = 0; person < people.size(); person++) {
            alike.merge(shown(person, shown), 1, Integer::sum);
        }
        for (int person = 0; person < people.size(); person++) {
            if (alike.getOrDefault(shown(person, shown), 0) == 1) {
                singled.add(person);
            }
        }
        return singled;
    }

    /** The table with a number instead of each value, the same for the same: what translations have in common. */
    public List<String> shape() {
        return IntStream.range(0, people.size()).mapToObj(person -> IntStream.range(0, columns.size()).mapToObj(column -> {
            List<String> values = people.stream().map(row -> row.get(column)).toList();
            return String.valueOf(values.indexOf(values.get(person)));
        }).collect(Collectors.joining(" "))).toList();
    }
}
