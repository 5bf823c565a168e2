package org.mizan.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.mizan.language.Markup;

/** The words of markup without its tags. */
final class PlainText {

    static String of(Markup markup) {
        StringWriter text = new StringWriter();
        try (var stripped = new HTMLStripCharFilter(new StringReader(markup.html()))) {
            stripped.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing but memory is read", e);
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private PlainText() {
    }
}
