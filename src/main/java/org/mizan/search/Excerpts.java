package org.mizan.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;
import org.mizan.language.Markup;

/** Marks what was looked for where it stands. */
final class Excerpts {

    /** In characters: about two lines on a phone. */
    private static final int PASSAGE = 110;

    /** What was found stands in the middle of its passage. */
    private static final float MIDDLE = 0.5f;

    private final UnifiedHighlighter titles;
    private final UnifiedHighlighter texts;

    Excerpts(IndexSearcher searcher, Analyzer words) {
        // What is in the text is escaped; only the marks are markup.
        var marks = new DefaultPassageFormatter("<mark>", "</mark>", " … ", true);
        titles = UnifiedHighlighter.builder(searcher, words).withFormatter(marks).withMaxNoHighlightPassages(0)
                .withBreakIterator(WholeBreakIterator::new).build();
        texts = UnifiedHighlighter.builder(searcher, words).withFormatter(marks).withMaxNoHighlightPassages(0).withMaxLength(200_000)
                .withBreakIterator(() -> LengthGoalBreakIterator.createMinLength(BreakIterator.getSentenceInstance(Locale.ROOT), PASSAGE, MIDDLE)).build();
    }

    List<Results.Found> of(Query query, ScoreDoc[] page, List<Entry> entries) throws IOException {
        if (page.length == 0) {
            return List.of();
        }
        int[] documents = Arrays.stream(page).mapToInt(hit -> hit.doc).toArray();
        Map<String, String[]> title = titles.highlightFields(new String[] { Index.TITLE, Index.ABOUT }, query, documents.clone(), new int[] { 1, 1 });
        Map<String, String[]> text = texts.highlightFields(new String[] { Index.TEXT }, query, documents.clone(), new int[] { 2 });
        List<Results.Found> found = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            Entry entry = entries.get(documents[i]);
            Markup marked = markup(title, Index.TITLE, i, entry.title());
            // Where it stands in the text says more than a summary that has none of the words.
            Markup about = markup(title, Index.ABOUT, i, "");
            Markup excerpt = about.isEmpty() ? markup(text, Index.TEXT, i, entry.about().isEmpty() ? beginning(entry.text()) : entry.about()) : about;
            found.add(new Results.Found(entry, marked, excerpt));
        }
        return found;
    }

    private static String beginning(String text) {
        return text.length() <= 2 * PASSAGE ? text : text.substring(0, text.lastIndexOf(' ', 2 * PASSAGE)) + " …";
    }

    private static Markup markup(Map<String, String[]> marked, String field, int position, String otherwise) {
        @Nullable String html = marked.get(field)[position];
        return html == null || html.isEmpty() ? Markup.ofText(otherwise) : new Markup(html);
    }
}
