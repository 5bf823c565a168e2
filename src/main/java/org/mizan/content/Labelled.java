package org.mizan.content;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry of a simulation: {@code id: Label}, or {@code id: {label: Label, …}} where there is more to say.
 *
 * @param more the other keys; empty for the short form
 */
record Labelled(String label, Optional<Fields> more) {

    /** @param keys that the long form may have besides {@code label} */
    static Optional<Labelled> of(Yaml.Entry entry, Findings findings, String... keys) {
        if (entry.value() instanceof Yaml.Scalar label && !label.text().isEmpty()) {
            return Optional.of(new Labelled(label.text(), Optional.empty()));
        }
        if (entry.value() instanceof Yaml.Mapping map) {
            Fields node = new Fields(map, findings).only(Stream.concat(Stream.of("label"), Stream.of(keys)).toArray(String[]::new)).require("label");
            return node.text("label").map(label -> new Labelled(label, Optional.of(node)));
        }
        findings.add(Rule.KEY_MISSING, entry.key().place(), "label");
        return Optional.empty();
    }
}
