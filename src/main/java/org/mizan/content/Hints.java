package org.mizan.content;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Paragraphs that begin with the word for a hint, in any language that has one. */
final class Hints {

    private static final Pattern WORD = Pattern.compile(
            "^\\s*(?:" + Words.CONTENT.alternatives("hint").stream().map(word -> Pattern.quote(word.toLowerCase(Locale.ROOT))).collect(Collectors.joining("|"))
                    + ")\\s*[:：]\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static boolean begins(Paragraph paragraph, Context context) {
        Place place = Markdown.place(context.file(), paragraph);
        String line = context.file().line(place.line());
        return isHint(line.substring(Math.min(line.length(), place.column() - 1))) && paragraph.getFirstChild() instanceof Text text && isHint(text.getLiteral());
    }

    static boolean isHint(String line) {
        return WORD.matcher(line).lookingAt();
    }

    /** Takes the word out of the text that the learner sees. */
    static void dropWord(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Text text) {
            text.setLiteral(WORD.matcher(text.getLiteral()).replaceFirst(""));
        }
    }

    private Hints() {
    }
}
