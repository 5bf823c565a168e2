package org.mizan.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line of an evidence pack: a JSON object of texts and whole numbers in the one spelling of RFC 8785 (keys in order, no blanks, nothing
 * escaped that need not be), so that the same facts are always the same bytes.
 *
 * @param fields texts, and numbers from 0
 */
record EvidenceLine(SortedMap<String, Object> fields) {

    EvidenceLine {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    static EvidenceLine of(Evidence.Kind kind, long number) {
        return new EvidenceLine(new TreeMap<>()).with("kind", kind.key()).with("line", number);
    }

    EvidenceLine with(String key, Object value) {
        var more = new TreeMap<>(fields);
        more.put(key, value);
        return new EvidenceLine(more);
    }

    EvidenceLine with(String key, Optional<?> value) {
        return value.isPresent() ? with(key, (Object) value.get().toString()) : this;
    }

    /** The text of a field; empty if it is none. */
    String text(String key) {
        return fields.get(key) instanceof String text ? text : "";
    }

    /** The number of a field; -1 if it is none. */
    long number(String key) {
        return fields.get(key) instanceof Long number ? number : -1;
    }

    /** Without a line end. */
    String text() {
        var text = new StringBuilder("{");
        fields.forEach((key, value) -> {
            text.append(text.length() == 1 ? "" : ",");
            quote(text, key);
            text.append(':');
            if (value instanceof String words) {
                quote(text, words);
            } else {
                text.append(value);
            }
        });
        return text.append('}').toString();
    }

    /** The hash by which the next line names this one. */
    static String hash(String line) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(line.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads a line; empty if it is none, or is spelt in another way. */
    static Optional<EvidenceLine> read(String text) {
        return new Reader(text).line().filter(line -> line.text().equals(text));
    }

    // RFC 8785, section 3.2.2.2.
    private static void quote(StringBuilder text, String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            int named = "\b\t\n\f\r\"\\".indexOf(letter);
            if (named >= 0) {
                text.append('\\').append("btnfr\"\\".charAt(named));
            } else if (letter < ' ') {
                text.append(String.format("\\u%04x", (int) letter));
            } else {
                text.append(letter);
            }
        }
        text.append('"');
    }

    /** Reads no more than such lines have; what is forgiven here is found by comparing with the one spelling. */
    private static final class Reader {

        private final String text;
        private int at;
        private boolean broken;

        Reader(String text) {
            this.text = text;
        }

        Optional<EvidenceLine> line() {
            var fields = new TreeMap<String, Object>();
            take('{');
            while (!broken && at < text.length() && text.charAt(at) != '}') {
                if (!fields.isEmpty()) {
                    take(',');
                }
                String key = words();
                take(':');
                broken |= fields.put(key, value()) != null;
            }
            take('}');
            return broken || at != text.length() ? Optional.empty() : Optional.of(new EvidenceLine(fields));
        }

        private void take(char expected) {
            broken |= at >= text.length() || text.charAt(at++) != expected;
        }

        private Object value() {
            if (at < text.length() && text.charAt(at) == '"') {
                return words();
            }
            int from = at;
            while (at < text.length() && at - from < 12 && Character.digit(text.charAt(at), 10) >= 0) {
                at++;
            }
            broken |= from == at;
            return broken ? 0L : (Object) Long.parseLong(text.substring(from, at));
        }

        private String words() {
            var words = new StringBuilder();
            take('"');
            while (!broken && at < text.length() && text.charAt(at) != '"') {
                char letter = text.charAt(at++);
                words.append(letter == '\\' ? escaped() : letter);
            }
            take('"');
            return words.toString();
        }

        private char escaped() {
            char letter = at < text.length() ? text.charAt(at++) : ' ';
            int named = "btnfr\"\\".indexOf(letter);
            if (named >= 0) {
                return "\b\t\n\f\r\"\\".charAt(named);
            }
            if (letter == 'u' && text.regionMatches(at, "00", 0, 2) && at + 4 <= text.length()
                    && HexFormat.isHexDigit(text.charAt(at + 2)) && HexFormat.isHexDigit(text.charAt(at + 3))) {
                at += 4;
                return (char) HexFormat.fromHexDigits(text, at - 2, at);
            }
            broken = true;
            return ' ';
        }
    }
}
