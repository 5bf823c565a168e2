package org.mizan.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that is held about somebody: an entry under a heading.
 *
 * @param values in the order in which they are read: texts, numbers, truth values and instants, or maps and lists of them
 */
public record Held(Ledger.Topic topic, Map<Ledger.Word, Object> values) {

    public Held {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static Held of(Ledger.Topic topic) {
        return new Held(topic, Map.of());
    }

    public Held with(Ledger.Word word, Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(word, value);
        return new Held(topic, more);
    }

    /** The same, without a value that is not there. */
    public Held with(Ledger.Word word, Optional<?> value) {
        return value.isPresent() ? with(word, (Object) value.get()) : this;
    }

    /** The values with their words, for a page to walk. */
    public List<Map.Entry<Ledger.Word, Object>> entries() {
        return new ArrayList<>(values.entrySet());
    }
}
