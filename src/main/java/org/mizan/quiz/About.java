package org.mizan.quiz;

import java.util.List;
import java.util.Optional;

import org.mizan.language.Markup;

/**
 * What all kinds of question have.
 *
 * @param id          unique in its lesson
 * @param outcome     the course outcome it is for, if it names one
 * @param formerly    ids under which earlier answers were kept
 * @param prompt      what is asked
 * @param hints       given one by one, on request
 * @param explanation shown once the answer is in
 */
public record About(String id, Optional<String> outcome, List<String> formerly, Prompt prompt, List<Markup> hints, Optional<Markup> explanation) {

    public About {
        formerly = List.copyOf(formerly);
        hints = List.copyOf(hints);
    }
}
