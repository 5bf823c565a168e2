package org.mizan.simulation;

import java.util.List;
import java.util.Optional;

/**
 * What the solver found out about a {@link Mirror}. A figure that was not proven is empty.
 *
 * @param configurations     product of the numbers of options of all settings; saturates at {@link Long#MAX_VALUE}
 * @param sampled            too many configurations to try each
 * @param solutions          configurations that meet all goals
 * @param fewestChanges      least number of settings changed from the defaults in a solution; empty also when there is none
 * @param minimalSolutions   solutions that need just that many
 * @param deadSettings       settings whose change alters no cell in any configuration, in file order
 * @param idleSettings       settings that alter cells somewhere but never a goal, in file order
 * @param solvedByDefault    the defaults meet all goals
 * @param solvedByLockingAll some configuration with the fewest cells of all meets all goals
 */
public record Figures(long configurations, boolean sampled, Optional<Long> solutions, Optional<Integer> fewestChanges,
        Optional<Long> minimalSolutions, Optional<List<String>> deadSettings, Optional<List<String>> idleSettings,
        Optional<Boolean> solvedByDefault, Optional<Boolean> solvedByLockingAll) {
}
