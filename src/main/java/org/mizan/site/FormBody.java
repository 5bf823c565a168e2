package org.mizan.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The body of a form as browsers encode it. Quarkus's own reader ends in an error on bodies such as {@code =}; here nothing does. */
public final class FormBody {

    /** The fields, each with its values in the order in which they were sent; whatever the body holds. */
    public static Map<String, List<String>> fields(@Nullable String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : body == null ? new String[0] : body.split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            if (!name.isEmpty()) {
                fields.computeIfAbsent(name, first -> new ArrayList<>()).add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    /** The last value of a field: that of the button, where a hidden field has its name too. */
    public static Optional<String> last(Map<String, List<String>> fields, String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfAnEscape) {
            return text;
        }
    }

    private FormBody() {
    }
}
