package org.mizan.course;

import java.util.List;
import java.util.Map;

import org.mizan.language.Language;

/** @param texts title and introduction by language; at least one */
public record Module(String id, List<Lesson> lessons, Map<Language, Page> texts) {

    public Module {
        lessons = List.copyOf(lessons);
        texts = Map.copyOf(texts);
    }

    public Page text(Language language) {
        return InLanguage.orAny(texts, language);
    }
}
