package org.mizan.organisation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which fields a line of each kind has, and what may stand in them. */
final class EvidenceShape {

    private static final Predicate<Object> NUMBER = Long.class::isInstance;
    private static final Predicate<Object> WORDS = value -> value instanceof String text && !text.isEmpty();
    private static final Predicate<Object> HASH = matching("[0-9a-f]{64}");
    private static final Predicate<Object> UUID = matching("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Predicate<Object> ID = matching("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Predicate<Object> MOMENT = value -> value instanceof String text && text.length() == 20 && parses(DateTimeFormatter.ISO_INSTANT, text)
            && Instant.parse(text).toString().equals(text);
    private static final Predicate<Object> DAY = value -> value instanceof String text && parses(DateTimeFormatter.ISO_LOCAL_DATE, text)
            && LocalDate.parse(text).toString().equals(text);

    private static final Map<String, Map<String, Predicate<Object>>> NEEDED = Map.of(
            Evidence.Kind.HEADER.key(), Map.ofEntries(Map.entry("kind", WORDS), Map.entry("line", NUMBER), Map.entry("format", Evidence.FORMAT::equals),
                    Map.entry("algorithm", Evidence.ALGORITHM::equals), Map.entry("count", NUMBER), Map.entry("issuer", matching("did:web:\\S+")),
                    Map.entry("issuerName", WORDS), Map.entry("organisation", UUID), Map.entry("organisationName", WORDS), Map.entry("exported", MOMENT),
                    Map.entry("language", matching("[a-z]{2,3}"))),
            Evidence.Kind.COMPLETION.key(), Map.of("kind", WORDS, "line", NUMBER, "previous", HASH, "name", WORDS, "reference", UUID, "course", ID,
                    "title", WORDS, "version", HASH, "completed", MOMENT),
            Evidence.Kind.END.key(), Map.of("kind", WORDS, "line", NUMBER, "count", NUMBER, "head", HASH));
    private static final Map<String, Predicate<Object>> ALLOWED = Map.of("scopeAssignment", UUID, "scopeAssignmentTitle", WORDS, "scopeCourse", ID,
            "scopeFrom", DAY, "scopeUntil", DAY);

    /** Whether a line is one of this kind. */
    static boolean fits(EvidenceLine line, Evidence.Kind kind) {
        Map<String, Predicate<Object>> needed = NEEDED.get(kind.key());
        Set<String> left = new HashSet<>(line.fields().keySet());
        left.removeAll(needed.keySet());
        return line.text("kind").equals(kind.key()) && line.fields().keySet().containsAll(needed.keySet())
                && (kind == Evidence.Kind.HEADER ? ALLOWED.keySet() : Set.of()).containsAll(left)
                && (kind != Evidence.Kind.HEADER || line.number("line") == 0) && (kind != Evidence.Kind.END || line.number("line") == line.number("count") + 1)
                && line.fields().containsKey("scopeAssignment") == line.fields().containsKey("scopeAssignmentTitle")
                && line.fields().entrySet().stream().allMatch(field -> needed.getOrDefault(field.getKey(), ALLOWED.get(field.getKey())).test(field.getValue()));
    }

    private static Predicate<Object> matching(String pattern) {
        var compiled = Pattern.compile(pattern);
        return value -> value instanceof String text && compiled.matcher(text).matches();
    }

    private static boolean parses(DateTimeFormatter format, String text) {
        try {
            format.parse(text);
            return true;
        } catch (DateTimeException other) {
            return false;
        }
    }

    private EvidenceShape() {
    }
}
