package org.mizan.simulation;

import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/** A {@link Condition} over positions instead of ids. */
@FunctionalInterface
interface Check {

    /** @param choices the position of the chosen option of each setting */
    boolean holds(int[] choices);

    /**
     * @param setting the position of a setting, negative if there is none of that id
     * @param option  the position of an option in a setting, negative likewise
     */
    static Check of(Condition condition, ToIntFunction<String> setting, ToIntBiFunction<Integer, String> option) {
        if (condition instanceof Condition.Is is) {
            int index = setting.applyAsInt(is.setting());
            int wanted = option.applyAsInt(index, is.option());
            return index < 0 || wanted < 0 ? choices -> false : choices -> choices[index] == wanted;
        }
        if (condition instanceof Condition.Not not) {
            Check inner = of(not.condition(), setting, option);
            return choices -> !inner.holds(choices);
        }
        boolean all = condition instanceof Condition.All;
        Check[] parts = parts(condition).stream().map(part -> of(part, setting, option)).toArray(Check[]::new);
        return choices -> {
            for (Check part : parts) {
                if (part.holds(choices) != all) {
                    return !all;
                }
            }
            return all;
        };
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all ? all.conditions() : ((Condition.Any) condition).conditions();
    }
}
