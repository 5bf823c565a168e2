package org.mizan.simulation;

import java.util.List;

/**
 * A goal as it stands, told in lines.
 *
 * @param says what has to come true
 * @param why  the chain of reasons for how it stands, premises first; empty where the goal says it all
 */
public record Aim(String id, Line says, boolean met, List<Line> why) implements Run.Goal {

    public Aim {
        why = List.copyOf(why);
    }
}
