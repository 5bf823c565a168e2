package org.mizan.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** When a flow flows. */
public sealed interface Condition {

    Condition ALWAYS = new All(List.of());

    /** @param configuration setting id to option id */
    boolean holds(Map<String, String> configuration);

    /** Ids of the settings it asks about. */
    Set<String> settings();

    /** Ids of settings that decide it as they stand: whatever the others were, its truth would be the same. */
    Set<String> decidedBy(Map<String, String> configuration);

    record Is(String setting, String option) implements Condition {

        @Override
        public boolean holds(Map<String, String> configuration) {
            return option.equals(configuration.get(setting));
        }

        @Override
        public Set<String> settings() {
            return Set.of(setting);
        }

        @Override
        public Set<String> decidedBy(Map<String, String> configuration) {
            return settings();
        }
    }

    record Not(Condition condition) implements Condition {

        @Override
        public boolean holds(Map<String, String> configuration) {
            return !condition.holds(configuration);
        }

        @Override
        public Set<String> settings() {
            return condition.settings();
        }

        @Override
        public Set<String> decidedBy(Map<String, String> configuration) {
            return condition.decidedBy(configuration);
        }
    }

    /** Holds if all hold; with none, always. */
    record All(List<Condition> conditions) implements Condition {

        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Map<String, String> configuration) {
            return conditions.stream().allMatch(one -> one.holds(configuration));
        }

        @Override
        public Set<String> settings() {
            return conditions.stream().flatMap(one -> one.settings().stream()).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public Set<String> decidedBy(Map<String, String> configuration) {
            return decided(conditions, false, configuration);
        }
    }

    /** Holds if any holds. */
    record Any(List<Condition> conditions) implements Condition {

        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Map<String, String> configuration) {
            return conditions.stream().anyMatch(one -> one.holds(configuration));
        }

        @Override
        public Set<String> settings() {
            return conditions.stream().flatMap(one -> one.settings().stream()).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public Set<String> decidedBy(Map<String, String> configuration) {
            return decided(conditions, true, configuration);
        }
    }

    /** One part that is {@code decisive} decides alone (the one that needs fewest settings); without one, all parts decide together. */
    private static Set<String> decided(List<Condition> parts, boolean decisive, Map<String, String> configuration) {
        return parts.stream().filter(part -> part.holds(configuration) == decisive).map(part -> part.decidedBy(configuration))
                .min(Comparator.comparingInt(Set::size))
                .orElseGet(() -> parts.stream().flatMap(part -> part.decidedBy(configuration).stream()).collect(Collectors.toUnmodifiableSet()));
    }
}
