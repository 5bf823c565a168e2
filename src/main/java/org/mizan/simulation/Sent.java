package org.mizan.simulation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Form fields as a page sent them or as they were kept; nothing about them is certain. */
record Sent(Map<String, List<String>> fields) {

    /** The submit button: {@code predict}, {@code play}, {@code report} or {@code again}. */
    static final String ACT = "act";

    /** The last value: what a form sends after its hidden fields counts. */
    Optional<String> value(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.ofNullable(values.get(values.size() - 1));
    }

    List<String> values(String name) {
        return fields.getOrDefault(name, List.of()).stream().filter(Objects::nonNull).toList();
    }

    /** A prediction: {@code yes} or {@code no}. */
    Optional<Boolean> yesOrNo(String name) {
        return value(name).filter(said -> said.equals("yes") || said.equals("no")).map("yes"::equals);
    }

    boolean acts(String act) {
        return value(ACT).filter(act::equals).isPresent();
    }
}
