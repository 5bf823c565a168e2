package org.mizan.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Form fields of a {@link MirrorRun} and what they mean. Ids are the author's, so they are the same in every language.
 *
 * <p>State, remembered between requests:
 * <ul>
 * <li>{@code set.<setting>} = id of the chosen option
 * <li>{@code predict.<audience>.<datum>} = {@code yes} or {@code no}: will this audience know this under my final choices?
 * <li>{@code menu} = position of the open menu (see {@link Screen}); missing on the first screen
 * <li>{@code why} = {@code <place>.<audience>.<datum>}: the cell whose reasons are open, and where on the page
 * <li>{@code was} = one value {@code <setting>.<option>} for each setting: how they stood when the page was last shown
 * </ul>
 * and those of {@link Steps}.
 */
final class MirrorFields {

    static final String WAS = "was";
    static final String MENU = "menu";
    static final String WHY = "why";

    static String set(String setting) {
        return "set." + setting;
    }

    static String predict(Mirror.Cell cell) {
        return "predict." + cell.audience() + "." + cell.datum();
    }

    private final Sent sent;

    MirrorFields(Sent sent) {
        this.sent = sent;
    }

    Optional<String> value(String name) {
        return sent.value(name);
    }

    Map<String, String> configuration(Mirror mirror) {
        Map<String, String> configuration = new LinkedHashMap<>();
        mirror.settings().forEach(setting -> value(set(setting.id())).ifPresent(option -> configuration.put(setting.id(), option)));
        return configuration;
    }

    /** How the settings stood when the page was last shown; what is not told stands as it does now. */
    Map<String, String> before(Map<String, String> now) {
        Map<String, String> before = new LinkedHashMap<>(now);
        for (String value : sent.values(WAS)) {
            int dot = value.indexOf('.');
            if (dot > 0) {
                before.replace(value.substring(0, dot), value.substring(dot + 1));
            }
        }
        return before;
    }

    Optional<Boolean> prediction(Mirror.Cell cell) {
        return sent.yesOrNo(predict(cell));
    }
}
