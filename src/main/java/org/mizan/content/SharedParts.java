package org.mizan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mizan.simulation.Condition;

/** Gathers what the translations of a simulation have in common, at the lines where it stands. */
final class SharedParts {

    private final Fields fields;
    private final List<Part> parts = new ArrayList<>();

    SharedParts(Fields fields) {
        this.fields = fields;
    }

    List<Part> all() {
        return parts;
    }

    /** A single key of the block. */
    SharedParts key(String key, Object value) {
        parts.add(Part.leaf("key", key, value, fields.place(key)));
        return this;
    }

    /** An entry of a map. */
    SharedParts keyed(String section, String id, Object value) {
        Place place = fields.fields(section).map(map -> map.keyPlace(id)).orElse(fields.keyPlace(section));
        parts.add(Part.leaf(section, id, value, place));
        return this;
    }

    /**
     * An entry of a map within an entry.
     *
     * @param path a section, an id in it, a key of that, an id in it, and so on
     */
    SharedParts deep(String aspect, Object value, String... path) {
        Fields at = fields;
        Place place = fields.map().place();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < path.length; i += 2) {
            Optional<Fields> section = at.fields(path[i]);
            String id = path[i + 1];
            place = section.map(all -> all.keyPlace(id)).orElse(place);
            at = section.flatMap(all -> all.fields(id)).orElse(at);
            ids.add(id);
        }
        parts.add(Part.leaf(aspect, String.join("/", ids), value, place));
        return this;
    }

    /** Things without ids in a list that stands elsewhere. */
    SharedParts rows(String aspect, List<Yaml> items, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            parts.add(Part.leaf(aspect, String.valueOf(i + 1), values.get(i), i < items.size() ? items.get(i).place() : fields.map().place()));
        }
        return this;
    }

    /** Words of a list with commas between them. */
    static String list(List<String> words) {
        return words.isEmpty() ? "-" : String.join(", ", words);
    }

    /** The items of a list. */
    SharedParts numbered(String section, List<String> values) {
        List<Yaml> items = fields.has(section) ? fields.items(section) : List.of();
        for (int i = 0; i < values.size(); i++) {
            parts.add(Part.leaf(section, String.valueOf(i + 1), values.get(i), i < items.size() ? items.get(i).place() : fields.keyPlace(section)));
        }
        return this;
    }

    /** A condition in normal form. */
    static String words(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return is.setting() + " is " + is.option();
        }
        if (condition instanceof Condition.Not not) {
            return "not (" + words(not.condition()) + ")";
        }
        List<Condition> parts = condition instanceof Condition.All all ? all.conditions() : ((Condition.Any) condition).conditions();
        String word = condition instanceof Condition.All ? " and " : " or ";
        return parts.isEmpty() ? "always" : "(" + String.join(word, parts.stream().map(SharedParts::words).toList()) + ")";
    }
}
