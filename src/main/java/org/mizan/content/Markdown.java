package org.mizan.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The two dialects of CommonMark that are read, and how to walk what was read. */
final class Markdown {

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create(),
            TaskListItemsExtension.create());

    /** Running text. */
    private static final Parser PROSE = parser(EXTENSIONS);

    /** The body of a quiz: its check boxes are answers, and it has no footnotes. */
    private static final Parser QUIZ = parser(List.of(TablesExtension.create(), StrikethroughExtension.create()));

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder().extensions(extensions).includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).maxOpenBlockParsers(60)
                .maxInlineNesting(60).build();
    }

    static Node prose(String text) {
        return PROSE.parse(text);
    }

    static Node quiz(String text) {
        return QUIZ.parse(text);
    }

    /** Where a node begins; the parser was given text that has the lines of the file. */
    static Place place(TextFile file, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                SourceSpan span = at.getSourceSpans().get(0);
                return file.at(span.getLineIndex() + 1, span.getColumnIndex() + 1);
            }
        }
        return file.at(1, 1);
    }

    static int lastLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(spans.size() - 1).getLineIndex() + 1;
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** The node and all below it, in the order of the text; without recursion, so that depth costs no stack. */
    static List<Node> all(Node root) {
        List<Node> all = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.pop();
            all.add(node);
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
                open.push(child);
            }
        }
        return all;
    }

    static <T extends Node> List<T> all(Node root, Class<T> type) {
        return all(root).stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The words of a node without their markup. */
    static String plain(Node root) {
        StringBuilder text = new StringBuilder();
        for (Node node : all(root)) {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            }
        }
        return text.toString().strip();
    }

    /** The alternative text of an image is what its brackets hold. */
    static String alternative(Image image) {
        return plain(image);
    }

    private Markdown() {
    }
}
