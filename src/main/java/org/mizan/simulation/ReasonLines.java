package org.mizan.simulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A chain of reasons in lines, premises first, nothing twice. */
final class ReasonLines {

    static List<Line> of(Reason reason) {
        Set<Line> lines = new LinkedHashSet<>();
        tell(reason, lines);
        return new ArrayList<>(lines);
    }

    private static void tell(Reason reason, Set<Line> lines) {
        String datum = reason.what().datum().label();
        String audience = reason.what().audience().label();
        if (reason instanceof Reason.Flowed flowed) {
            flowed.because().forEach(one -> lines.add(Line.of("answered", one.setting().label(), one.option().label())));
            lines.add(flowed.why().map(why -> Line.of("flows-since", datum, audience, why)).orElseGet(() -> Line.of("flows", datum, audience)));
        } else if (reason instanceof Reason.Inside inside) {
            tell(inside.outer(), lines);
            lines.add(Line.of("inside", audience, inside.outer().what().audience().label()));
        } else if (reason instanceof Reason.Inferred inferred) {
            inferred.from().forEach(premise -> tell(premise, lines));
            String from = inferred.from().stream().map(premise -> premise.what().datum().label()).collect(Collectors.joining(" + "));
            lines.add(inferred.why().map(why -> Line.of("infers-since", from, datum, why)).orElseGet(() -> Line.of("infers", from, datum)));
        }
    }

    private ReasonLines() {
    }
}
