package org.mizan.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Gathers what is wrong while everything is read to its end. */
final class Findings {

    /** Nobody can mend more in one sitting, and a broken binary file must not fill the memory. */
    private static final int MOST_PER_FILE = 200;

    /** One finding, not yet put into words. */
    record Finding(Rule rule, Place place, List<Object> arguments) {

        /** Whether its sentence speaks of this id. */
        boolean names(String id) {
            return arguments.stream().anyMatch(argument -> argument.equals(id));
        }
    }

    private int added;
    private final Set<Finding> found = new LinkedHashSet<>();
    private final java.util.Map<String, Integer> perFile = new java.util.HashMap<>();

    void add(Rule rule, Place place, Object... arguments) {
        added++;
        Finding finding = new Finding(rule, place, Arrays.asList(arguments));
        if (!found.contains(finding) && perFile.merge(place.file(), 1, Integer::sum) <= MOST_PER_FILE) {
            found.add(finding);
        }
    }

    /** Takes away what an author has answered; says whether there was any. */
    boolean remove(Predicate<Finding> answered) {
        return found.removeIf(answered);
    }

    /** Grows with every finding, also with those that are too many to be told: whoever compares it knows whether anything was wrong. */
    int count() {
        return added;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Finding finding : found) {
            problems.add(new Problem(finding.place().file(), Math.max(1, finding.place().line()), Math.max(1, finding.place().column()),
                    finding.rule().severity(), finding.rule().code(),
                    Words.PROBLEMS.sayInAll(finding.rule().code(), finding.arguments().toArray())));
        }
        return problems;
    }
}
