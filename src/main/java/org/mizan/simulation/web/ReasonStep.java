package org.mizan.simulation.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.mizan.simulation.Chosen;
import org.mizan.simulation.Known;
import org.mizan.simulation.Reason;

/**
 * One sentence of a chain of reasons.
 *
 * @param kind     {@code flow}, {@code inside} or {@code inference}
 * @param known    what the step arrives at
 * @param settings of a flow: the settings that let it flow, as they stand
 * @param outer    of an inside: the audience around it
 * @param from     of an inference: what it is concluded from
 * @param why      the author's words
 */
record ReasonStep(String kind, Known known, List<Chosen> settings, String outer, String from, Optional<String> why) {

    /** The chain as it is told: premises first, nothing twice. */
    static List<ReasonStep> chain(Reason reason) {
        Set<ReasonStep> steps = new LinkedHashSet<>();
        tell(reason, steps);
        return new ArrayList<>(steps);
    }

    private static void tell(Reason reason, Set<ReasonStep> steps) {
        if (reason instanceof Reason.Flowed flowed) {
            steps.add(new ReasonStep(flowed.kind(), flowed.what(), flowed.because(), "", "", flowed.why()));
        } else if (reason instanceof Reason.Inside inside) {
            tell(inside.outer(), steps);
            steps.add(new ReasonStep(inside.kind(), inside.what(), List.of(), inside.outer().what().audience().label(), "", Optional.empty()));
        } else if (reason instanceof Reason.Inferred inferred) {
            inferred.from().forEach(premise -> tell(premise, steps));
            String from = inferred.from().stream().map(premise -> premise.what().datum().label()).collect(Collectors.joining(" + "));
            steps.add(new ReasonStep(inferred.kind(), inferred.what(), List.of(), "", from, inferred.why()));
        }
    }
}
