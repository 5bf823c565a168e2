package org.mizan.search;

import java.util.List;
import java.util.Optional;

import org.mizan.language.Markup;

/**
 * What a search found.
 *
 * @param found      a page of it, the best first
 * @param total      how much was found in all
 * @param everyWord  false if nothing has all of the words, and this is what has some
 * @param suggestion the words with their typing errors mended, if nothing has all of them as they were typed and something has these
 */
public record Results(List<Found> found, int total, boolean everyWord, Optional<String> suggestion) {

    /** Nothing was asked or nothing is there. */
    public static final Results NONE = new Results(List.of(), 0, true, Optional.empty());

    public Results {
        found = List.copyOf(found);
    }

    /**
     * @param title   with {@code <mark>} around what was looked for
     * @param excerpt sentences in which it stands, marked as well
     */
    public record Found(Entry entry, Markup title, Markup excerpt) {
    }
}
