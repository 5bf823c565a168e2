package org.mizan.practice.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.mizan.site.FormTokens;

/** A field that could not be kept, to be sent once more. */
record Typed(String name, String value) {

    static List<Typed> of(Map<String, List<String>> fields) {
        List<Typed> typed = new ArrayList<>();
        fields.forEach((name, values) -> values.stream().filter(value -> !name.equals(FormTokens.FIELD)).forEach(value -> typed.add(new Typed(name, value))));
        return typed;
    }
}
