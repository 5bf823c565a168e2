package org.mizan.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** A reference to a footnote that is not there would stay in the text as it is written. */
final class Footnotes {

    private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\[\\s]{1,200})\\]");

    static void check(Node root, Context context) {
        for (Text text : Markdown.all(root, Text.class)) {
            for (Matcher reference = REFERENCE.matcher(text.getLiteral()); reference.find();) {
                context.find(Rule.FOOTNOTE_UNDEFINED, Markdown.place(context.file(), text).right(reference.start()), reference.group(1));
            }
        }
    }

    private Footnotes() {
    }
}
