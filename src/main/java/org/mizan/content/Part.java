package org.mizan.content;

import java.util.List;

/**
 * One thing that translations have to have in common, and where it stands.
 *
 * @param aspect what it is, as a key of the compiler's words
 * @param name   its id, or its number among its like
 * @param value  what has to be equal
 */
record Part(String aspect, String name, String value, Place place, List<Part> parts) {

    static Part leaf(String aspect, String name, Object value, Place place) {
        return new Part(aspect, name, String.valueOf(value), place, List.of());
    }

    String label() {
        return aspect + " " + name;
    }
}
