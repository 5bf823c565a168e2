package org.mizan.course;

import java.util.Map;

import org.mizan.language.Language;

/**
 * What an author has to mend in a file, as a page shows it while content is being written.
 *
 * @param file     path in the content folder
 * @param warning  it may stay; otherwise the course is not fit to be published
 * @param messages what is wrong and how to mend it, by language
 */
public record Finding(String file, int line, int column, boolean warning, String code, Map<Language, String> messages) {

    public Finding {
        messages = Map.copyOf(messages);
    }

    /** In the language, or in English. */
    public String message(Language language) {
        return messages.getOrDefault(language, messages.getOrDefault(Language.ENGLISH, ""));
    }
}
