package org.mizan.simulation;

import java.util.LinkedHashMap;
import java.util.List;
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
 * <li>{@code stage} = {@code predict}, {@code play} or {@code report}
 * <li>{@code was} = one value {@code <setting>.<option>} for each setting: how they stood when the page was last shown
 * <li>{@code reported} = {@code yes} once the report was reached
 * </ul>
 * Acts, names of submit buttons, never remembered: {@code act} = {@code predict} (the predictions are in), {@code play} (the device as
 * it is set now), {@code report} (these are my final choices) or {@code again} (from the beginning, as the device came).
 */
final class MirrorFields {

    static final String STAGE = "stage";
    static final String REPORTED = "reported";
    static final String WAS = "was";
    static final String MENU = "menu";
    static final String WHY = "why";
    static final String ACT = "act";

    static String set(String setting) {
        return "set." + setting;
    }

    static String predict(Mirror.Cell cell) {
        return "predict." + cell.audience() + "." + cell.datum();
    }

    private final Map<String, List<String>> fields;

    MirrorFields(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** The last value: what a form sends after its hidden fields counts. */
    Optional<String> value(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.ofNullable(values.get(values.size() - 1));
    }

    Map<String, String> configuration(Mirror mirror) {
        Map<String, String> configuration = new LinkedHashMap<>();
        mirror.settings().forEach(setting -> value(set(setting.id())).ifPresent(option -> configuration.put(setting.id(), option)));
        return configuration;
    }

    /** How the settings stood when the page was last shown; what is not told stands as it does now. */
    Map<String, String> before(Map<String, String> now) {
        Map<String, String> before = new LinkedHashMap<>(now);
        for (String value : fields.getOrDefault(WAS, List.of())) {
            int dot = value == null ? -1 : value.indexOf('.');
            if (dot > 0) {
                before.replace(value.substring(0, dot), value.substring(dot + 1));
            }
        }
        return before;
    }

    Optional<Boolean> prediction(Mirror.Cell cell) {
        return value(predict(cell)).filter(said -> said.equals("yes") || said.equals("no")).map("yes"::equals);
    }
}
