package org.mizan.learning.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.mizan.course.ContentHash;
import org.mizan.site.FormBody;

/**
 * What a form of an activity sent, whatever it was.
 *
 * @param fields all of them, without those that are the page's own business
 */
record SentForm(Map<String, List<String>> fields) {

    static final String HASH = "hash";
    /** The button that begins a changed activity anew. */
    static final String ANEW = "anew";

    static SentForm parse(@Nullable String body) {
        return new SentForm(FormBody.fields(body));
    }

    /** The version that the page showed; empty if the form did not say, or said nonsense. */
    Optional<ContentHash> hash() {
        return fields.getOrDefault(HASH, List.of()).stream().filter(text -> text.matches("[0-9a-f]{64}")).findFirst().map(ContentHash::new);
    }

    /** The last value of a field: that of the button, where a hidden field has its name too. */
    Optional<String> last(String name) {
        return FormBody.last(fields, name);
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
