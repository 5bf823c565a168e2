package org.mizan.simulation;

import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;

/** Keeps what was worked out of simulations that are in use, and forgets it with them, or when memory is short. */
final class Kept<S, W> {

    /** Softly, since what was worked out may hold on to its simulation. */
    private final Map<S, SoftReference<W>> kept = Collections.synchronizedMap(new WeakHashMap<>());
    private final Function<S, W> work;

    Kept(Function<S, W> work) {
        this.work = work;
    }

    W of(S simulation) {
        SoftReference<W> reference = kept.get(simulation);
        W known = reference == null ? null : reference.get();
        if (known != null) {
            return known;
        }
        W worked = work.apply(simulation);
        kept.put(simulation, new SoftReference<>(worked));
        return worked;
    }
}
