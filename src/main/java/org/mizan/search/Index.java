package org.mizan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/** A Lucene index in memory over everything that can be found. It never changes, and any number of threads may ask it. */
public final class Index {

    /** How much one page of results shows. */
    public static final int PAGE = 10;

    static final String TITLE = "title";
    static final String ABOUT = "about";
    static final String TEXT = "text";
    static final String SPELLING = "spelling.";
    private static final String LANGUAGE = "language";
    private static final String AUDIENCE = "audience";
    /** A word in the title says more than one in the text. */
    private static final Map<String, Float> WEIGHTS = Map.of(TITLE, 5f, ABOUT, 2f, TEXT, 1f);
    private static final FieldType MARKABLE = markable();

    private final List<Entry> entries;
    private final Analyzer words = new WordAnalyzer();
    private final IndexSearcher searcher;
    private final Excerpts excerpts;
    private final Spelling spelling;

    private Index(List<Entry> entries) throws IOException {
        this.entries = List.copyOf(entries);
        var directory = new ByteBuffersDirectory();
        var analyzer = new SpellingAnalyzer();
        List<String> spelled = this.entries.stream().map(entry -> SPELLING + entry.language()).distinct().toList();
        Map<String, Analyzer> fields = spelled.stream().collect(Collectors.toMap(field -> field, field -> analyzer));
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new PerFieldAnalyzerWrapper(words, fields)))) {
            for (Entry entry : this.entries) {
                writer.addDocument(document(entry));
            }
            // One segment: documents keep the order of the entries, and a search opens nothing else.
            writer.forceMerge(1);
        }
        DirectoryReader reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
        excerpts = new Excerpts(searcher, words);
        spelling = new Spelling(reader, analyzer, spelled);
    }

    public static Index of(List<Entry> entries) {
        try {
            return new Index(entries);
        } catch (IOException e) {
            throw new UncheckedIOException("the index is in memory", e);
        }
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        document.add(new Field(TITLE, entry.title(), MARKABLE));
        document.add(new Field(ABOUT, entry.about(), MARKABLE));
        document.add(new Field(TEXT, entry.text(), MARKABLE));
        document.add(new StringField(LANGUAGE, entry.language().code(), Field.Store.NO));
        entry.audience().ifPresent(audience -> document.add(new StringField(AUDIENCE, audience, Field.Store.NO)));
        document.add(new TextField(SPELLING + entry.language(), entry.title() + " " + entry.about() + " " + entry.text(), Field.Store.NO));
        return document;
    }

    /** With the places of the words, so that marking them needs no second reading of the text. */
    private static FieldType markable() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /** The best of what has all of the words; if nothing has, the best of what has some. Never fails, whatever was typed. */
    public Results find(Wanted wanted) {
        if (wanted.words().isEmpty()) {
            return Results.NONE;
        }
        try {
            Results strict = found(wanted, Occur.MUST);
            if (strict.total() > 0) {
                return strict;
            }
            var suggestion = spelling.mended(wanted).filter(words -> hits(query(wanted.with(words), Occur.MUST), wanted) > 0);
            Results loose = found(wanted, Occur.SHOULD);
            return new Results(loose.found(), loose.total(), loose.total() == 0, suggestion);
        } catch (IOException e) {
            throw new UncheckedIOException("the index is in memory", e);
        }
    }

    private int hits(Query query, Wanted wanted) {
        try {
            return searcher.count(filtered(query, wanted));
        } catch (IOException e) {
            throw new UncheckedIOException("the index is in memory", e);
        }
    }

    private Results found(Wanted wanted, Occur together) throws IOException {
        Query query = query(wanted, together);
        Query filtered = filtered(query, wanted);
        int from = Math.min(wanted.from(), entries.size());
        TopDocs best = searcher.search(filtered, Math.max(1, Math.min(from + PAGE, entries.size())));
        ScoreDoc[] page = from >= best.scoreDocs.length ? new ScoreDoc[0] : Arrays.copyOfRange(best.scoreDocs, from, best.scoreDocs.length);
        return new Results(excerpts.of(query, page, entries), searcher.count(filtered), true, Optional.empty());
    }

    /** Signs that mean something to a parser of queries are read as nothing, but for quotation marks. */
    private Query query(Wanted wanted, Occur together) {
        var parser = new SimpleQueryParser(words, WEIGHTS, SimpleQueryParser.PHRASE_OPERATOR | SimpleQueryParser.WHITESPACE_OPERATOR);
        parser.setDefaultOperator(together);
        @Nullable Query query = parser.parse(wanted.words().replaceAll("[“”„«»]", "\""));
        return query == null ? new MatchNoDocsQuery() : query;
    }

    private static Query filtered(Query query, Wanted wanted) {
        var all = new BooleanQuery.Builder().add(query, Occur.MUST);
        wanted.language().ifPresent(language -> all.add(new TermQuery(new Term(LANGUAGE, language.code())), Occur.FILTER));
        wanted.audience().ifPresent(audience -> all.add(new TermQuery(new Term(AUDIENCE, audience)), Occur.FILTER));
        return all.build();
    }
}
