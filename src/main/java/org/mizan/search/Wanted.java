package org.mizan.search;

import java.util.Optional;

import org.mizan.language.Language;

/**
 * What a reader looks for.
 *
 * @param words    as typed; what is in quotation marks has to stand together
 * @param language of what is to be found; empty finds every language
 * @param audience of the courses to be found; empty finds everything
 * @param from     how many of the best to leave out, from 0
 */
public record Wanted(String words, Optional<Language> language, Optional<String> audience, int from) {

    /** Nobody types so much; what is longer is cut. In characters. */
    public static final int LONGEST = 200;

    public Wanted {
        words = words.strip();
        words = words.substring(0, Math.min(words.length(), LONGEST));
        from = Math.max(0, from);
    }

    Wanted with(String otherWords) {
        return new Wanted(otherWords, language, audience, 0);
    }
}
