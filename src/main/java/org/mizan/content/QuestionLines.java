package org.mizan.content;

import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Finds what Markdown reads otherwise than its author meant it: quotes that split a list, and lines that run into the one above. */
final class QuestionLines {

    private static final Pattern ARABIC_DIGITS = Pattern.compile("^\\s*[\u0660-\u0669\u06F0-\u06F9]+\\s*[.)\\-\u2013\u0640:]\\s*\\S.*");

    private final Context context;
    private final Heading heading;
    private final List<Node> body;

    QuestionLines(Context context, Heading heading, List<Node> body) {
        this.context = context;
        this.heading = heading;
        this.body = body;
    }

    /** Says whether the answer list is in pieces, so that nothing can be said of the pieces. */
    boolean check() {
        for (Node node : body) {
            Markdown.all(node, Paragraph.class).forEach(this::paragraph);
        }
        boolean split = false;
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof BlockQuote quote && i > 0) {
                split |= quote(quote, body.get(i - 1), i + 1 < body.size() ? body.get(i + 1) : heading);
            }
        }
        return split;
    }

    private boolean quote(BlockQuote quote, Node before, Node after) {
        Place place = Markdown.place(context.file(), quote);
        boolean follows = QuizLists.isAnswer(before, context);
        boolean splits = follows && QuizLists.isChoice(before, context) && QuizLists.isChoice(after, context);
        boolean adjacent = Markdown.lastLine(before) == place.line() - 1;
        if (splits) {
            context.find(Rule.QUOTE_SPLITS_LIST, place);
        } else if (adjacent && (follows || before instanceof Paragraph)) {
            context.find(Rule.EXPLANATION_BLANK_LINE, place);
        }
        return splits;
    }

    private void paragraph(Paragraph paragraph) {
        boolean inQuote = false;
        for (Node at = paragraph; at != null; at = at.getParent()) {
            inQuote |= at instanceof BlockQuote;
        }
        List<SourceSpan> lines = paragraph.getSourceSpans();
        boolean numbered = false;
        for (int i = 0; i < lines.size(); i++) {
            SourceSpan span = lines.get(i);
            String whole = context.file().line(span.getLineIndex() + 1);
            String line = whole.substring(Math.min(whole.length(), span.getColumnIndex()));
            Place place = context.file().at(span.getLineIndex() + 1, span.getColumnIndex() + 1);
            if (Hints.isHint(line) && (inQuote || i > 0)) {
                context.find(inQuote ? Rule.HINT_IN_QUOTE : Rule.HINT_BLANK_LINE, place);
            }
            if (!numbered && ARABIC_DIGITS.matcher(line).matches()) {
                numbered = true;
                context.find(Rule.LIST_ARABIC_DIGITS, place);
            }
        }
    }
}
