package org.mizan.learning.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.mizan.course.ContentHash;

/**
 * What a form of an activity sent, whatever it was.
 *
 * @param fields all of them, without those that are the page's own business
 */
record SentForm(Map<String, List<String>> fields) {

    static final String HASH = "hash";
    /** The button that begins a changed activity anew. */
    static final String ANEW = "anew";

    /**
     * Reads the body of a form as browsers encode it. Quarkus's own reader ends in an error on bodies such as {@code =}; here nothing does.
     */
    static SentForm parse(@Nullable String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : body == null ? new String[0] : body.split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            if (!name.isEmpty()) {
                fields.computeIfAbsent(name, first -> new ArrayList<>()).add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return new SentForm(fields);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfAnEscape) {
            return text;
        }
    }

    /** The version that the page showed; empty if the form did not say, or said nonsense. */
    Optional<ContentHash> hash() {
        return fields.getOrDefault(HASH, List.of()).stream().filter(text -> text.matches("[0-9a-f]{64}")).findFirst().map(ContentHash::new);
    }

    /** The last value of a field: that of the button, where a hidden field has its name too. */
    Optional<String> last(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** The learner wants to begin again with the version that is published now. */
    boolean anew() {
        return fields.containsKey(ANEW);
    }

    /** What the form remembers of another activity of the page. */
    SentForm elsewhere(String activity) {
        String prefix = LessonViews.ELSEWHERE + activity + ".";
        Map<String, List<String>> found = new HashMap<>();
        fields.forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), values);
            }
        });
        return new SentForm(found);
    }
}
