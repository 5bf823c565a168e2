package org.mizan.content;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.mizan.simulation.Mirror;
import org.mizan.simulation.Solver;

/** Whether and how simulations are proven solvable: the checker proves them, a server that starts trusts what the checker proved. */
public interface Proofs {

    /** Proves nothing. */
    Proofs NONE = mirror -> Optional.empty();

    Optional<Solver.Solved> of(Mirror mirror);

    /** Tries every configuration, once for all languages: a proof does not depend on words. */
    static Proofs byTrying() {
        Map<Mirror, Solver.Solved> proven = new ConcurrentHashMap<>();
        return mirror -> Optional.of(proven.computeIfAbsent(mirror.bare(), Solver::solve));
    }
}
