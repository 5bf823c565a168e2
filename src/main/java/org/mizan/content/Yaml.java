package org.mizan.content;

import java.util.List;
import java.util.Optional;

/** A YAML node whose scalars are all plain words ({@code on}, {@code 30} and {@code true} mean just that) and that knows where it stands. */
sealed interface Yaml {

    Place place();

    /** What an author would call it: {@code text}, {@code list} or {@code map}. */
    String kind();

    /** @param quoted written in quotes, so that the text begins one character after the place */
    record Scalar(String text, boolean quoted, Place place) implements Yaml {

        @Override
        public String kind() {
            return "text";
        }

        /** Where a character of the text stands, if the text is written on one line. */
        Place at(int index) {
            return place.right(index + (quoted ? 1 : 0));
        }
    }

    record Sequence(List<Yaml> items, Place place) implements Yaml {

        @Override
        public String kind() {
            return "list";
        }
    }

    /**
     * @param entries in file order, each key once
     * @param flow    written in braces
     */
    record Mapping(List<Entry> entries, boolean flow, Place place) implements Yaml {

        @Override
        public String kind() {
            return "map";
        }

        Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
        }
    }

    record Entry(Scalar key, Yaml value) {
    }
}
