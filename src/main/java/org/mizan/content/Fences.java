package org.mizan.content;

import java.util.List;
import java.util.Optional;

import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** Fenced blocks that are more than code. */
final class Fences {

    /** Blocks that stand in a lesson. */
    static final List<String> KINDS = List.of("quiz", "simulation", "reflection", "laws");

    /** The kind of a block; empty for ordinary code. */
    static Optional<String> kind(FencedCodeBlock fence) {
        return Optional.of(word(fence)).filter(KINDS::contains);
    }

    static void check(Node root, Context context) {
        for (FencedCodeBlock fence : Markdown.all(root, FencedCodeBlock.class)) {
            Place place = place(fence, context);
            boolean known = kind(fence).isPresent();
            boolean looksMeant = !known && (fence.getInfo().contains(" #") || KINDS.contains(word(fence).toLowerCase(java.util.Locale.ROOT)));
            if (fence.getClosingFenceLength() == null) {
                context.find(Rule.FENCE_UNCLOSED, place, fence.getInfo());
            }
            if (looksMeant) {
                context.find(Rule.BLOCK_UNKNOWN, place, word(fence), KINDS);
            }
            if (known && !(fence.getParent() instanceof Document)) {
                context.find(Rule.BLOCK_NESTED, place, word(fence));
            }
        }
    }

    static Place place(FencedCodeBlock fence, Context context) {
        return Markdown.place(context.file(), fence);
    }

    /** What stands after the kind on the first line. */
    static Attributes attributes(FencedCodeBlock fence, Context context) {
        Place place = place(fence, context);
        String line = context.file().line(place.line());
        int at = line.indexOf(word(fence)) + word(fence).length();
        return Attributes.of(line.substring(at), new Place(place.file(), place.line(), at + 1), context.findings());
    }

    /** The body on the lines that it has in the file. */
    static String aligned(FencedCodeBlock fence, Context context) {
        return "\n".repeat(place(fence, context).line()) + fence.getLiteral();
    }

    private static String word(FencedCodeBlock fence) {
        return fence.getInfo() == null ? "" : fence.getInfo().strip().split("\\s+", 2)[0];
    }

    private Fences() {
    }
}
