package org.mizan.content;

import java.util.List;
import java.util.Optional;

/**
 * The outcomes that a course declares.
 *
 * @param ids empty when the lesson is read without its course, so that nothing can be said
 */
record Outcomes(Optional<List<String>> ids) {

    static final Outcomes UNKNOWN = new Outcomes(Optional.empty());

    boolean check(String id, Place place, Context context) {
        boolean declared = ids.isEmpty() || ids.get().contains(id);
        if (!declared) {
            context.find(Rule.OUTCOME_UNDECLARED, place, id, ids.get());
        }
        return declared;
    }
}
