package org.mizan.content;

import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Tells answers from lists that belong to the prompt. */
final class QuizLists {

    /** Boxes that are nearly right: {@code []}, {@code (×)}, {@code [ x ]}. */
    private static final Pattern NEARLY_A_BOX = Pattern.compile("^(?:\\(\\s*\\S?\\s*\\)|\\[\\s*\\S?\\s*])(?![(\\[:])(?:\\s.*|$|\\S.*)");

    static boolean isAnswer(Node node, Context context) {
        return node instanceof OrderedList || node instanceof TableBlock || isChoice(node, context);
    }

    static boolean isChoice(Node node, Context context) {
        return node instanceof BulletList && Markdown.children(node).stream().anyMatch(item -> !box(item).isEmpty() || isNearlyBox(item, context));
    }

    /** The box of an option; empty if it has none. */
    static String box(Node item) {
        return item.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text ? QuizSource.box(text.getLiteral()) : "";
    }

    static boolean isNearlyBox(Node item, Context context) {
        if (!(item.getFirstChild() instanceof Paragraph paragraph)) {
            return false;
        }
        Place place = Markdown.place(context.file(), paragraph);
        String line = context.file().line(place.line());
        return NEARLY_A_BOX.matcher(line.substring(Math.min(line.length(), place.column() - 1))).matches();
    }

    private QuizLists() {
    }
}
