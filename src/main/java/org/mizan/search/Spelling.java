package org.mizan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Mends typing errors with the words that the texts themselves have. */
final class Spelling {

    private final IndexReader reader;
    private final Analyzer analyzer;
    private final List<String> fields;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    /** @param fields one for each language */
    Spelling(IndexReader reader, Analyzer analyzer, List<String> fields) {
        this.reader = reader;
        this.analyzer = analyzer;
        this.fields = List.copyOf(fields);
        checker.setMinPrefix(0);
        checker.setMinQueryLength(3);
        checker.setMaxInspections(20);
    }

    /** The words with each one that no text has replaced by the nearest that one has; empty if there is nothing to mend, or nothing near. */
    Optional<String> mended(Wanted wanted) {
        List<String> asked = wanted.language().map(language -> Index.SPELLING + language).filter(fields::contains).map(List::of).orElse(fields);
        return asked.stream().map(field -> mended(wanted.words(), field)).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> mended(String words, String field) {
        StringBuilder mended = new StringBuilder(words);
        boolean changed = false;
        try {
            // From the end, so that places before stay right.
            List<Word> typed = typed(words, field);
            for (int i = typed.size() - 1; i >= 0; i--) {
                Word word = typed.get(i);
                SuggestWord[] near = checker.suggestSimilar(new Term(field, word.text()), 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
                if (near.length > 0) {
                    mended.replace(word.from(), word.to(), near[0].string);
                    changed = true;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index is in memory", e);
        }
        return changed ? Optional.of(mended.toString()) : Optional.empty();
    }

    private record Word(String text, int from, int to) {
    }

    private List<Word> typed(String words, String field) throws IOException {
        List<Word> typed = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, words)) {
            var text = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                typed.add(new Word(text.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        }
        return typed;
    }
}
