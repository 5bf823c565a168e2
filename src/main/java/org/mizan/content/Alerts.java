package org.mizan.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.mizan.content.PageNodes.Alert;

/** Recognises block quotes whose first line is {@code [!NOTE]} and its like. */
final class Alerts {

    static final List<String> KINDS = List.of("NOTE", "TIP", "WARNING", "DO", "SAFETY");
    static final String TO_DO = "do";

    private static final Pattern FIRST_LINE = Pattern.compile("\\[!([^\\]]*)\\]\\s*(?:\\{(#[^}]*)\\})?\\s*(.*)");

    private final Context context;
    private int steps;

    Alerts(Context context) {
        this.context = context;
    }

    void recognise(Node root) {
        for (BlockQuote quote : Markdown.all(root, BlockQuote.class)) {
            Place place = Markdown.place(context.file(), quote);
            String line = context.file().line(place.line());
            String inside = line.substring(Math.min(line.length(), place.column())).strip();
            Matcher first = FIRST_LINE.matcher(inside);
            if (inside.startsWith("[!") && first.matches()) {
                recognise(quote, first, place);
            }
        }
    }

    private void recognise(BlockQuote quote, Matcher first, Place place) {
        String word = first.group(1);
        if (!KINDS.contains(word) || !first.group(3).isEmpty()) {
            context.find(Rule.ALERT_UNKNOWN, place, first.group(3).isEmpty() ? "[!" + word + "]" : first.group(3), KINDS);
            return;
        }
        if (!dropFirstLine(quote)) {
            context.find(Rule.ALERT_EMPTY, place, word);
            return;
        }
        String kind = word.toLowerCase(Locale.ROOT);
        Optional<String> id = id(kind, first.group(2), place);
        boolean step = kind.equals(TO_DO) && quote.getParent() instanceof Document && id.isPresent();
        if (kind.equals(TO_DO) && !(quote.getParent() instanceof Document)) {
            context.find(Rule.ALERT_NESTED, place, word);
        }
        if (step) {
            context.landmarks().add(id.get(), place.line(), Markdown.lastLine(quote));
            context.shared().add(Part.leaf("do", id.get(), "", place));
        }
        Alert alert = new Alert(kind, id, step ? steps++ : -1);
        alert.setSourceSpans(quote.getSourceSpans());
        Markdown.children(quote).forEach(alert::appendChild);
        quote.insertBefore(alert);
        quote.unlink();
    }

    /** Only what is to be done has an id, because only its answer is kept. */
    private Optional<String> id(String kind, String braces, Place place) {
        if (braces == null) {
            if (kind.equals(TO_DO)) {
                context.find(Rule.ID_MISSING, place, "[!DO]");
            }
            return Optional.empty();
        }
        String id = braces.substring(1).strip();
        return context.claim(id, place) ? Optional.of(id) : Optional.empty();
    }

    /** Takes {@code [!KIND]} out of the text; says whether anything is left. */
    private static boolean dropFirstLine(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
            return false;
        }
        Node child = paragraph.getFirstChild();
        while (child != null && !(child instanceof SoftLineBreak) && !(child instanceof org.commonmark.node.HardLineBreak)) {
            Node next = child.getNext();
            child.unlink();
            child = next;
        }
        if (child != null) {
            child.unlink();
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
        return quote.getFirstChild() != null;
    }
}
