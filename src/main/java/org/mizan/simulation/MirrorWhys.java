package org.mizan.simulation;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which settings let a cell be known: for the "why?" of an assessment, so that nothing counts as wrong which lets it flow on some way,
 * be it longer than the one that a page would tell.
 */
final class MirrorWhys {

    private final Mirror mirror;
    private final MirrorOutcome outcome;
    private final Map<String, String> configuration;

    MirrorWhys(Mirror mirror, MirrorOutcome outcome) {
        this.mirror = mirror;
        this.outcome = outcome;
        configuration = outcome.configuration();
    }

    /** Sensitive cells first. */
    List<Run.Why> all() {
        return outcome.known().stream().sorted(Comparator.comparing(cell -> !cell.sensitive())).map(this::why).filter(Run.Why::asks).toList();
    }

    private Run.Why why(Known cell) {
        Set<String> counting = settings(cell.cell());
        return new Run.Why(cell.audience().id() + "." + cell.datum().id(), cell.datum().label() + " → " + cell.audience().label(),
                outcome.chosen().stream().map(one -> new Run.Cause(one.words(), counting.contains(one.setting().id()))).toList());
    }

    private Set<String> settings(Mirror.Cell cell) {
        Set<String> audiences = around(cell.audience());
        Set<String> data = leadingTo(cell);
        Set<String> settings = new HashSet<>();
        for (Mirror.Flow flow : mirror.flows()) {
            if (data.contains(flow.datum()) && flow.when().holds(configuration) && audiences.contains(target(flow.to()))) {
                settings.addAll(flow.when().decidedBy(configuration));
                if (flow.to() instanceof Mirror.ToChosen chosen) {
                    settings.add(chosen.setting());
                }
            }
        }
        return settings;
    }

    private String target(Mirror.Target target) {
        return target instanceof Mirror.To to ? to.audience() : configuration.getOrDefault(((Mirror.ToChosen) target).setting(), "");
    }

    /** The audience and those that it lies in. */
    private Set<String> around(String audience) {
        Map<String, Mirror.Audience> all = mirror.audiences().stream().collect(Collectors.toMap(Mirror.Audience::id, one -> one, (a, b) -> a));
        Set<String> around = new HashSet<>();
        for (Mirror.Audience at = all.get(audience); at != null && around.add(at.id()); at = at.parent().map(all::get).orElse(null)) {
            continue;
        }
        return around;
    }

    /** The datum, and all that the audience knows and from which it follows. */
    private Set<String> leadingTo(Mirror.Cell cell) {
        Set<String> data = new HashSet<>(Set.of(cell.datum()));
        Deque<String> open = new ArrayDeque<>(data);
        while (!open.isEmpty()) {
            String datum = open.pop();
            mirror.inferences().stream().filter(rule -> rule.gives().equals(datum))
                    .filter(rule -> rule.from().stream().allMatch(from -> outcome.knows(cell.audience(), from)))
                    .flatMap(rule -> rule.from().stream()).filter(data::add).forEach(open::push);
        }
        return data;
    }
}
