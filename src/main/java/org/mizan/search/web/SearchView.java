package org.mizan.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.mizan.language.Language;
import org.mizan.search.Index;
import org.mizan.search.Results;
import org.mizan.search.Wanted;

/**
 * What the page of a search shows.
 *
 * @param reader    the language of the page
 * @param languages that may be searched
 */
record SearchView(Language reader, List<Language> languages, Wanted wanted, Results results) {

    /** Whom courses are for, in the order of the choice. */
    static final List<String> AUDIENCES = List.of("everyone", "teens", "marketers", "staff");
    /** In the field of the form: things in every language. */
    static final String ALL = "all";

    public boolean asked() {
        return !wanted.words().isEmpty();
    }

    public boolean chosen(Language language) {
        return wanted.language().filter(language::equals).isPresent();
    }

    public boolean anyLanguage() {
        return wanted.language().isEmpty();
    }

    public boolean chosenAudience(String audience) {
        return wanted.audience().filter(audience::equals).isPresent();
    }

    public List<String> audiences() {
        return AUDIENCES;
    }

    /** The same search with its typing errors mended. */
    public String mended() {
        return address(results.suggestion().orElse(""), 0);
    }

    public Optional<String> further() {
        int next = wanted.from() + Index.PAGE;
        return next < results.total() ? Optional.of(address(wanted.words(), next)) : Optional.empty();
    }

    public Optional<String> back() {
        return wanted.from() > 0 ? Optional.of(address(wanted.words(), Math.max(0, wanted.from() - Index.PAGE))) : Optional.empty();
    }

    /** Position of the first on this page, from 1. */
    public int first() {
        return wanted.from() + 1;
    }

    private String address(String words, int from) {
        return "/" + reader + "/search?q=" + encoded(words) + "&in=" + wanted.language().map(Language::code).orElse(ALL)
                + wanted.audience().map(audience -> "&for=" + audience).orElse("") + (from > 0 ? "&from=" + from : "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
