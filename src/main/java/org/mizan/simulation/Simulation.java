package org.mizan.simulation;

import java.util.List;
import java.util.Optional;

/** A simulation of one of the kinds, in one language; its translations have the same ids. */
public sealed interface Simulation permits Mirror {

    /** Unique in its lesson. */
    String id();

    /** The course outcome it is for, if it names one. */
    Optional<String> outcome();

    /** Ids under which earlier play was kept. */
    List<String> formerly();

    /** The word after {@code kind:} in the source. */
    String kind();

    String title();
}
