package org.mizan.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The definitions of the content language, word for word and without a thought for speed: what the engine is held against. */
final class Naive {

    static Set<Mirror.Cell> known(Mirror mirror, Map<String, String> configuration) {
        Set<Mirror.Cell> known = new HashSet<>();
        int before;
        do {
            before = known.size();
            for (Mirror.Flow flow : mirror.flows()) {
                if (holds(flow.when(), configuration)) {
                    String to = flow.to() instanceof Mirror.To fixed ? fixed.audience()
                            : configuration.get(((Mirror.ToChosen) flow.to()).setting());
                    mirror.audiences().stream().filter(audience -> audience.id().equals(to))
                            .forEach(audience -> known.add(new Mirror.Cell(to, flow.datum())));
                }
            }
            for (Mirror.Audience audience : mirror.audiences()) {
                for (Mirror.Inference rule : mirror.inferences()) {
                    if (rule.from().stream().allMatch(datum -> known.contains(new Mirror.Cell(audience.id(), datum)))) {
                        known.add(new Mirror.Cell(audience.id(), rule.gives()));
                    }
                }
                for (Mirror.Datum datum : mirror.data()) {
                    if (audience.parent().isPresent() && known.contains(new Mirror.Cell(audience.parent().get(), datum.id()))) {
                        known.add(new Mirror.Cell(audience.id(), datum.id()));
                    }
                }
            }
        } while (known.size() > before);
        return known;
    }

    static boolean holds(Condition condition, Map<String, String> configuration) {
        if (condition instanceof Condition.Is is) {
            return configuration.get(is.setting()).equals(is.option());
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), configuration);
        }
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(part -> holds(part, configuration));
        }
        return ((Condition.Any) condition).conditions().stream().anyMatch(part -> holds(part, configuration));
    }

    static boolean met(Mirror.Goal goal, Set<Mirror.Cell> known) {
        return goal.keep() == known.contains(goal.cell());
    }

    static Figures figures(Mirror mirror) {
        Map<Map<String, String>, Set<Mirror.Cell>> all = new HashMap<>();
        Mirrors.configurations(mirror).forEach(configuration -> all.put(configuration, known(mirror, configuration)));
        Map<String, String> defaults = new HashMap<>();
        mirror.settings().forEach(setting -> defaults.put(setting.id(), setting.initial()));
        List<Long> changesOfSolutions = new ArrayList<>();
        int fewestCells = all.values().stream().mapToInt(Set::size).min().orElseThrow();
        boolean byLocking = false;
        for (var one : all.entrySet()) {
            if (mirror.goals().stream().allMatch(goal -> met(goal, one.getValue()))) {
                changesOfSolutions.add(one.getKey().entrySet().stream().filter(e -> !defaults.get(e.getKey()).equals(e.getValue())).count());
                byLocking |= one.getValue().size() == fewestCells;
            }
        }
        Optional<Long> fewest = changesOfSolutions.stream().min(Long::compare);
        List<String> dead = new ArrayList<>();
        List<String> idle = new ArrayList<>();
        for (Mirror.Setting setting : mirror.settings()) {
            boolean cells = false;
            boolean goals = false;
            for (var one : all.entrySet()) {
                for (Mirror.Option option : setting.options()) {
                    Map<String, String> other = new HashMap<>(one.getKey());
                    other.put(setting.id(), option.id());
                    Set<Mirror.Cell> there = all.get(other);
                    cells |= !there.equals(one.getValue());
                    goals |= mirror.goals().stream().anyMatch(goal -> met(goal, there) != met(goal, one.getValue()));
                }
            }
            if (!cells) {
                dead.add(setting.id());
            } else if (!goals) {
                idle.add(setting.id());
            }
        }
        return new Figures(all.size(), false, Optional.of((long) changesOfSolutions.size()), fewest.map(Long::intValue),
                Optional.of(changesOfSolutions.stream().filter(changes -> changes.equals(fewest.orElse(-1L))).count()), Optional.of(dead),
                Optional.of(idle), Optional.of(mirror.goals().stream().allMatch(goal -> met(goal, all.get(defaults)))), Optional.of(byLocking));
    }

    private Naive() {
    }
}
