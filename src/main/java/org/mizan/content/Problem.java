package org.mizan.content;

import java.util.Comparator;
import java.util.Map;

import org.mizan.language.Language;

/**
 * Something that the author has to mend, or ought to look at.
 *
 * @param file     path relative to the content folder, with slashes
 * @param line     from 1
 * @param column   from 1
 * @param code     a stable word for the rule, as content/README.md lists it
 * @param messages what is wrong and how to mend it, by language
 */
public record Problem(String file, int line, int column, Severity severity, String code, Map<Language, String> messages)
        implements Comparable<Problem> {

    private static final Comparator<Problem> PLACE = Comparator.comparing(Problem::file).thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column).thenComparing(Problem::severity).thenComparing(Problem::code);

    public Problem {
        messages = Map.copyOf(messages);
    }

    /** A warning leaves the course fit to be published; a problem does not. */
    public enum Severity {
        PROBLEM, WARNING;

        /** {@code problem} or {@code warning}, as the checker prints it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public String message(Language language) {
        return messages.getOrDefault(language, messages.get(Language.ENGLISH));
    }

    @Override
    public int compareTo(Problem other) {
        return PLACE.compare(this, other);
    }
}
