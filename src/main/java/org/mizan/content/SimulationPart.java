package org.mizan.content;

import java.util.List;
import java.util.Optional;

import org.mizan.simulation.Figures;
import org.mizan.simulation.Simulation;

/**
 * The compiler's part for one kind of simulation, made anew for each block: first it reads, then, if there is something to play, it is
 * asked what has to be equal in all languages and what can be proven.
 *
 * @param <S> the kind's record
 */
interface SimulationPart<S extends Simulation> {

    /** The keys of the block beside {@code kind}, {@code title}, {@code wish} and {@code debrief}. */
    List<String> keys();

    /** The simulation; empty if a finding leaves nothing that could be played. */
    Optional<S> read(BlockHead head);

    /** What translations have in common: everything but words. */
    List<Part> parts(S simulation);

    /** Finds what is wrong with a simulation that could be read: unsolvable, solved by doing nothing, or else. The figures go into the report, if there are any. */
    Optional<Figures> prove(S simulation);
}
