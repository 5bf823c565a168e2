package org.mizan.course;

import java.util.Map;
import java.util.TreeMap;

import org.mizan.language.Language;

/** Finds the words in a language, or honestly in another one. */
final class InLanguage {

    /** @throws IllegalArgumentException if there are none at all */
    static <T> T orAny(Map<Language, T> texts, Language language) {
        return texts.get(languageOf(texts, language));
    }

    /** The language of what {@link #orAny} finds. */
    static Language languageOf(Map<Language, ?> texts, Language language) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("no text in any language");
        }
        return texts.containsKey(language) ? language : new TreeMap<>(texts).firstKey();
    }

    private InLanguage() {
    }
}
