package org.mizan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A field as it was sent, to be sent once more. */
public record Typed(String name, String value) {

    /** All fields of a form in their order, but for its token, which a new form has anew. */
    public static List<Typed> of(Map<String, List<String>> fields) {
        List<Typed> typed = new ArrayList<>();
        fields.forEach((name, values) -> values.stream().filter(value -> !name.equals(FormTokens.FIELD)).forEach(value -> typed.add(new Typed(name, value))));
        return typed;
    }
}
