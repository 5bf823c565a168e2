package org.mizan.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** In text that runs from right to left, {@code 09-08} is shown as 08-09. */
final class NumberHyphens {

    private static final Pattern PAIR = Pattern.compile("(?<![\\p{L}\\p{Nd}/_.-])\\p{Nd}+[-\u2010\u2011\u2013]\\p{Nd}+(?![\\p{L}_])");

    static void check(Node root, Context context) {
        if (runsFromRight(context)) {
            for (Text text : Markdown.all(root, Text.class)) {
                check(text.getLiteral(), Markdown.place(context.file(), text), context);
            }
        }
    }

    static void check(Yaml.Scalar scalar, Context context) {
        if (runsFromRight(context)) {
            check(scalar.text(), scalar.at(0), context);
        }
    }

    /** All texts of a simulation; its ids hold no pair of numbers. */
    static void checkAll(Yaml node, Context context) {
        if (node instanceof Yaml.Scalar scalar) {
            check(scalar, context);
        } else if (node instanceof Yaml.Sequence sequence) {
            sequence.items().forEach(item -> checkAll(item, context));
        } else if (node instanceof Yaml.Mapping map) {
            map.entries().forEach(entry -> checkAll(entry.value(), context));
        }
    }

    private static void check(String text, Place start, Context context) {
        for (Matcher pair = PAIR.matcher(text); pair.find();) {
            context.find(Rule.NUMBER_HYPHEN, start.right(pair.start()), pair.group());
        }
    }

    private static boolean runsFromRight(Context context) {
        return context.language().direction().equals("rtl");
    }

    private NumberHyphens() {
    }
}
