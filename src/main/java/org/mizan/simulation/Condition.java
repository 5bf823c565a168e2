package org.mizan.simulation;

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

    record Is(String setting, String option) implements Condition {

        @Override
        public boolean holds(Map<String, String> configuration) {
            return option.equals(configuration.get(setting));
        }

        @Override
        public Set<String> settings() {
            return Set.of(setting);
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
    }
}
