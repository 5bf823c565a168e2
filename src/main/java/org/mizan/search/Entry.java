package org.mizan.search;

import java.util.Locale;
import java.util.Optional;

import org.mizan.language.Language;

/**
 * Something that can be found.
 *
 * @param language the language it is written in, and of its page
 * @param address  of its page
 * @param title    plain text
 * @param about    what it is about in a sentence or two, plain text; empty if nothing says so
 * @param text     all the other words of it, plain text
 * @param within   title of the course it belongs to; empty for a course and for a term
 * @param audience of its course: everyone, teens, marketers or staff; empty for a term, which is anybody's
 */
public record Entry(Kind kind, Language language, String address, String title, String about, String text, Optional<String> within,
        Optional<String> audience) {

    /** What may be found. */
    public enum Kind {
        COURSE, LESSON, TERM;

        /** For templates and styles. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
