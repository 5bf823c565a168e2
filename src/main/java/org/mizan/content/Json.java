package org.mizan.content;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Writes maps, lists, texts, numbers and truth values as JSON, so that the checker needs nothing but the compiler. */
final class Json {

    static String write(Object value) {
        StringBuilder json = new StringBuilder();
        write(value, json);
        return json.toString();
    }

    private static void write(Object value, StringBuilder json) {
        if (value instanceof Optional<?> maybe) {
            if (maybe.isPresent()) {
                write(maybe.get(), json);
            } else {
                json.append("null");
            }
        } else if (value instanceof Map<?, ?> map) {
            json.append('{');
            String comma = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                text(String.valueOf(entry.getKey()), json.append(comma));
                write(entry.getValue(), json.append(": "));
                comma = ", ";
            }
            json.append('}');
        } else if (value instanceof Collection<?> list) {
            json.append('[');
            String comma = "";
            for (Object item : list) {
                write(item, json.append(comma));
                comma = ",\n  ";
            }
            json.append(']');
        } else if (value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            text(String.valueOf(value), json);
        }
    }

    private static void text(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c >= 0x7F && c < 0xA0 || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private Json() {
    }
}
