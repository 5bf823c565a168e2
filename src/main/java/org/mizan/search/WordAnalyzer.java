package org.mizan.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words as they are looked up: without what differs by grammar or spelling alone. Each step minds one script, so texts of both languages may lie
 * in one index, and English names in Arabic texts are found as well.
 */
final class WordAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stream = new DecimalDigitFilter(new LowerCaseFilter(words));
        stream = new StopFilter(stream, ArabicAnalyzer.getDefaultStopSet());
        stream = new StopFilter(stream, EnglishAnalyzer.getDefaultStopSet());
        stream = new ArabicStemFilter(new ArabicNormalizationFilter(stream));
        stream = new PorterStemFilter(new EnglishPossessiveFilter(stream));
        return new TokenStreamComponents(words, stream);
    }
}
