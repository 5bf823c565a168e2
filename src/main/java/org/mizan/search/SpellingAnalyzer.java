package org.mizan.search;

import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Words as they are written, but for capitals and the marks that Arabic may carry or not: what is suggested has to look right. */
final class SpellingAnalyzer extends Analyzer {

    /** Harakat, the small alef and the tatweel. */
    private static final Pattern MARKS = Pattern.compile("[\\u064B-\\u0652\\u0670\\u0640]");

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new PatternReplaceFilter(new LowerCaseFilter(words), MARKS, "", true));
    }
}
