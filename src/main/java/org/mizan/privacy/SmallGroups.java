package org.mizan.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Counts of what people know or chose, told so that nobody is found in them: not by one report, not by holding every report there ever was against
 * the next, and not by holding one filter against another.
 *
 * <p>Everybody is counted once, in one cell and in one batch. A batch is told when at least {@value #LEAST} people are new and not all who wait, nor
 * all but one, have the same value; it is told once and does not change. So two reports, or two filters, differ by whole batches and never by one person.
 * Who asks for their data to be erased takes the batch along at the next renewal; taking one person out of it would tell that person's value.
 *
 * <p>An analyst from outside is meant. Somebody who was counted knows one value besides, their own, and may find more: who alone differs from the others
 * of a batch that waited learns of them when it is told.
 *
 * <p>This is for figures about understanding. What an organisation assigned is a duty with a name, and is not counted here.
 *
 * @param cells what filters are made of: each person belongs to one cell, such as all groups that they are in, so that cells have nobody in common
 */
public record SmallGroups<C, P, V>(Map<C, Cell<P, V>> cells) {

    /** So many people have to be new before a figure is renewed, and so many there are at least behind any figure. */
    public static final int LEAST = 5;
    /** Counts are rounded to a multiple of this. */
    public static final int STEP = 5;

    public SmallGroups {
        cells = Map.copyOf(cells);
    }

    public static <C, P, V> SmallGroups<C, P, V> none() {
        return new SmallGroups<>(Map.of());
    }

    /**
     * Somebody's value is known. Who waits to be told of has the newer value from now on; who was told of is told of no second time, and nobody
     * changes cells.
     */
    public SmallGroups<C, P, V> with(C cell, P person, V value) {
        C home = home(person).orElse(cell);
        return put(home, cells.getOrDefault(home, Cell.empty()).with(person, value));
    }

    /** Somebody is to be counted no more: at once if they wait to be told of, else when a figure of their cell is renewed the next time. */
    public SmallGroups<C, P, V> without(P person) {
        return home(person).map(home -> put(home, cells.get(home).without(person))).orElse(this);
    }

    /** What may be told of the cells that a filter takes, rounded; nothing if nothing may be told. A value that is left out was rounded to none. */
    public Map<V, Integer> figures(Predicate<C> filter) {
        Map<V, Integer> exact = new HashMap<>();
        cells.forEach((cell, content) -> {
            if (filter.test(cell)) {
                content.told().forEach(batch -> batch.counts().forEach((value, count) -> exact.merge(value, count, Integer::sum)));
            }
        });
        Map<V, Integer> rounded = new HashMap<>();
        exact.forEach((value, count) -> rounded.put(value, (count + STEP / 2) / STEP * STEP));
        rounded.values().removeIf(count -> count == 0);
        return rounded;
    }

    private Optional<C> home(P person) {
        return cells.entrySet().stream().filter(cell -> cell.getValue().knows(person)).map(Map.Entry::getKey).findFirst();
    }

    private SmallGroups<C, P, V> put(C cell, Cell<P, V> content) {
        Map<C, Cell<P, V>> changed = new HashMap<>(cells);
        changed.put(cell, content);
        return new SmallGroups<>(changed);
    }

    /**
     * People who have nobody in common with another cell.
     *
     * @param fresh who came since it was last tried to tell something
     * @param tried who waits since earlier: they were too much alike
     * @param told  what is told of
     */
    public record Cell<P, V>(Map<P, V> fresh, Map<P, V> tried, List<Batch<P, V>> told) {

        public Cell {
            fresh = Map.copyOf(fresh);
            tried = Map.copyOf(tried);
            told = List.copyOf(told);
        }

        static <P, V> Cell<P, V> empty() {
            return new Cell<>(Map.of(), Map.of(), List.of());
        }

        boolean knows(P person) {
            return fresh.containsKey(person) || tried.containsKey(person) || told.stream().anyMatch(batch -> batch.people().contains(person));
        }

        Cell<P, V> with(P person, V value) {
            if (tried.containsKey(person)) {
                return new Cell<>(fresh, with(tried, person, value), told);
            }
            if (knows(person) && !fresh.containsKey(person)) {
                return this;
            }
            Map<P, V> more = with(fresh, person, value);
            return more.size() < LEAST ? new Cell<>(more, tried, told) : new Cell<>(more, tried, told).renewed();
        }

        Cell<P, V> without(P person) {
            return new Cell<>(without(fresh, person), without(tried, person), told.stream().map(batch -> batch.without(person)).toList());
        }

        /** Tells of all who wait, if they differ enough. If they do not, it is tried again when {@value SmallGroups#LEAST} more have come, not with the next one. */
        private Cell<P, V> renewed() {
            Map<P, V> waiting = new LinkedHashMap<>(tried);
            waiting.putAll(fresh);
            if (!differ(waiting.values()) || !tried.isEmpty() && alike(fresh.values())) {
                return new Cell<>(Map.of(), waiting, told);
            }
            List<Batch<P, V>> all = new ArrayList<>(told.stream().filter(batch -> !batch.ending()).toList());
            all.add(Batch.of(waiting));
            return new Cell<>(Map.of(), Map.of(), all);
        }

        /** Whether at least two people have another value than most. */
        private static <V> boolean differ(Collection<V> values) {
            return values.size() - counts(values).values().stream().mapToInt(Integer::intValue).max().orElse(0) >= 2;
        }

        private static <V> boolean alike(Collection<V> values) {
            return Set.copyOf(values).size() == 1;
        }

        private static <P, V> Map<P, V> with(Map<P, V> some, P person, V value) {
            Map<P, V> more = new LinkedHashMap<>(some);
            more.put(person, value);
            return more;
        }

        private static <P, V> Map<P, V> without(Map<P, V> some, P person) {
            Map<P, V> fewer = new LinkedHashMap<>(some);
            fewer.remove(person);
            return fewer;
        }
    }

    /**
     * People who are told of together, and once.
     *
     * @param people to know who takes it along; which value each has is not kept
     * @param ending whether somebody who was in it asked to be erased
     */
    public record Batch<P, V>(Set<P> people, Map<V, Integer> counts, boolean ending) {

        public Batch {
            people = Set.copyOf(people);
            counts = Map.copyOf(counts);
        }

        static <P, V> Batch<P, V> of(Map<P, V> values) {
            return new Batch<>(values.keySet(), SmallGroups.counts(values.values()), false);
        }

        Batch<P, V> without(P person) {
            return people.contains(person) ? new Batch<>(people.stream().filter(other -> !other.equals(person)).collect(Collectors.toSet()), counts, true)
                    : this;
        }
    }

    private static <V> Map<V, Integer> counts(Collection<V> values) {
        return values.stream().collect(Collectors.toMap(value -> value, value -> 1, Integer::sum));
    }
}
