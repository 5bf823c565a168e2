package org.mizan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

import org.mizan.language.Language;

/** The files that say the same in the languages of a course. */
final class Translations {

    /** A file in one language. */
    record Translation(Language language, String path) {
    }

    private final List<Translation> there = new ArrayList<>();

    private Translations() {
    }

    /** Finds the files; what is there tells, as a warning, which translation is missing. */
    static Translations of(Workbench bench, String stem, SortedSet<Language> languages) {
        Translations all = new Translations();
        for (Language language : languages) {
            String path = new ContentName(stem, language).path();
            if (bench.paths().contains(path)) {
                all.there.add(new Translation(language, path));
            }
        }
        for (Language language : languages) {
            if (all.there.stream().noneMatch(one -> one.language().equals(language))) {
                all.there.stream().limit(1).forEach(one -> bench.findings().add(Rule.TRANSLATION_MISSING, Place.startOf(one.path()), language.code(),
                        new ContentName(stem, language).path()));
            }
        }
        return all;
    }

    List<Translation> there() {
        return there;
    }

    boolean isEmpty() {
        return there.isEmpty();
    }

    List<String> paths() {
        return there.stream().map(Translation::path).toList();
    }
}
