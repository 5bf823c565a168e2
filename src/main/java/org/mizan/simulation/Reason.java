package org.mizan.simulation;

import java.util.List;
import java.util.Optional;

/** Why a cell is known: a chain that ends in flows and never leans on the cell that it explains. */
public sealed interface Reason {

    /** What is explained. */
    Known what();

    /** {@code flow}, {@code inside} or {@code inference}: templates choose by it. */
    String kind();

    /** How many steps the chain has; the shortest reason is the best one. */
    int steps();

    /**
     * A flow reaches the audience itself.
     *
     * @param because the settings that let it flow, as they stand; empty if it always flows
     * @param why     the author's reason in words, if given
     */
    record Flowed(Known what, List<Chosen> because, Optional<String> why) implements Reason {

        public Flowed {
            because = List.copyOf(because);
        }

        @Override
        public String kind() {
            return "flow";
        }

        @Override
        public int steps() {
            return 1;
        }
    }

    /**
     * The audience lies inside another one that knows it, and sees what that one sees.
     *
     * @param outer why the other one knows it
     */
    record Inside(Known what, Reason outer, int steps) implements Reason {

        Inside(Known what, Reason outer) {
            this(what, outer, 1 + outer.steps());
        }

        @Override
        public String kind() {
            return "inside";
        }
    }

    /**
     * The audience knows other things from which it follows.
     *
     * @param from one chain for each thing it is concluded from
     * @param why  the author's reason in words, if given
     */
    record Inferred(Known what, List<Reason> from, Optional<String> why, int steps) implements Reason {

        public Inferred {
            from = List.copyOf(from);
        }

        Inferred(Known what, List<Reason> from, Optional<String> why) {
            this(what, from, why, 1 + from.stream().mapToInt(Reason::steps).sum());
        }

        @Override
        public String kind() {
            return "inference";
        }
    }
}
