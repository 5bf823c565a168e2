package org.mizan.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.mizan.simulation.Mirror;
import org.mizan.simulation.Solver;

/** Whether and how simulations are proven solvable: the checker proves them, a server that starts trusts what the checker proved. */
interface Proofs {

    /** Proves nothing. */
    Proofs NONE = mirror -> Optional.empty();

    Optional<Solver.Solved> of(Mirror mirror);

    /** Tries every configuration, once for all languages: a proof does not depend on words. */
    static Proofs byTrying() {
        Map<Mirror, Solver.Solved> proven = new ConcurrentHashMap<>();
        return mirror -> Optional.of(proven.computeIfAbsent(wordless(mirror), Solver::solve));
    }

    private static Mirror wordless(Mirror mirror) {
        List<Mirror.Setting> settings = mirror.settings().stream().map(one -> new Mirror.Setting(one.id(), "",
                one.options().stream().map(option -> new Mirror.Option(option.id(), "")).toList(), one.initial(), List.of(), one.pattern())).toList();
        return new Mirror("", Optional.empty(), List.of(), mirror.look(), "", "",
                mirror.audiences().stream().map(one -> new Mirror.Audience(one.id(), "", one.parent())).toList(),
                mirror.data().stream().map(one -> new Mirror.Datum(one.id(), "", one.sensitive())).toList(), settings,
                mirror.flows().stream().map(one -> new Mirror.Flow(one.datum(), one.to(), one.when(), Optional.empty())).toList(),
                mirror.inferences().stream().map(one -> new Mirror.Inference(one.from(), one.gives(), Optional.empty())).toList(), mirror.goals(),
                mirror.predictions(), "");
    }
}
