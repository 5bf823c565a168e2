package org.mizan.home.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mizan.course.Term;
import org.mizan.language.Folding;
import org.mizan.language.Language;

/**
 * Terms that begin alike.
 *
 * @param letter as it heads the group; the Arabic article does not count
 * @param id     of its heading
 */
record GlossaryLetter(String letter, String id, List<Term> terms) {

    private static final String ARABIC_ARTICLE = "ال";

    static List<GlossaryLetter> of(List<Term> terms, Language language) {
        Map<String, List<Term>> byLetter = new LinkedHashMap<>();
        terms.stream().sorted((one, other) -> sortKey(one, language).compareTo(sortKey(other, language)))
                .forEach(term -> byLetter.computeIfAbsent(firstLetter(sortKey(term, language)), letter -> new ArrayList<>()).add(term));
        List<GlossaryLetter> letters = new ArrayList<>();
        byLetter.forEach((letter, alike) -> letters.add(new GlossaryLetter(letter, "letter-" + (letters.size() + 1), List.copyOf(alike))));
        return letters;
    }

    private static String sortKey(Term term, Language language) {
        String folded = Folding.fold(term.name());
        return language.equals(Language.ARABIC) && folded.startsWith(ARABIC_ARTICLE) ? folded.substring(ARABIC_ARTICLE.length()) : folded;
    }

    private static String firstLetter(String key) {
        return key.isEmpty() ? "#" : key.substring(0, key.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
