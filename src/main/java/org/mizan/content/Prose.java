package org.mizan.content;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.mizan.content.PageNodes.Alert;
import org.mizan.content.PageNodes.Made;
import org.mizan.content.PageNodes.Slot;
import org.mizan.course.Lesson;
import org.mizan.language.Markup;

/** Reads a body of running text and makes the blocks of a page out of it. */
final class Prose {

    private static final Pattern MARK = Pattern
            .compile("(?s)" + PageRenderer.SLOT + "(\\d+)" + PageRenderer.MARK_END + "|" + PageRenderer.STEP + "(\\d+)" + PageRenderer.MARK_END
                    + "([^" + PageRenderer.STEP_END + "]*)" + PageRenderer.STEP_END);

    private final Context context;
    private final Map<Node, Map<String, String>> attributes = new IdentityHashMap<>();
    private final Node root;

    private Prose(Context context, Node root) {
        this.context = context;
        this.root = root;
    }

    /** The text of a page that holds no activities: a fenced one is a finding. */
    static Markup page(Context context, String body) {
        Prose prose = read(context, body);
        StringBuilder html = new StringBuilder();
        for (Lesson.Block block : prose.blocks(prose::notHere)) {
            html.append(block instanceof Lesson.Prose text ? text.html().html() : block instanceof Lesson.Step step ? prose.framed(step) : "");
        }
        return new Markup(html.toString());
    }

    /** Where nothing keeps its answer, a thing to do is an alert like others. */
    private String framed(Lesson.Step step) {
        return "<div class=\"alert alert-do\" role=\"note\"><p class=\"alert-title\">" + Markup.ofText(context.say("alert.do")) + "</p>" + step.html() + "</div>";
    }

    private Optional<Lesson.Block> notHere(FencedCodeBlock fence) {
        context.find(Rule.BLOCK_NOT_HERE, Fences.place(fence, context), Fences.kind(fence).orElseThrow());
        return Optional.empty();
    }

    /** Checks a body and prepares it for {@link #blocks}. */
    static Prose read(Context context, String body) {
        Node root = Markdown.prose(body);
        Prose prose = new Prose(context, root);
        prose.check();
        return prose;
    }

    Node root() {
        return root;
    }

    private void check() {
        new Headings(context, attributes).check(root);
        Footnotes.check(root, context);
        Fences.check(root, context);
        new Alerts(context).recognise(root);
        new Links(context, attributes).resolve(root);
        new Images(context, attributes).resolve(root);
        PageRenderer.frameTables(root, context);
    }

    /**
     * @param activity makes an activity of a fenced block; empty if it could not, which a finding has said
     */
    List<Lesson.Block> blocks(Function<FencedCodeBlock, Optional<? extends Lesson.Block>> activity) {
        List<Lesson.Block> slots = new ArrayList<>();
        for (Node child : Markdown.children(root)) {
            if (child instanceof FencedCodeBlock fence && Fences.kind(fence).isPresent()) {
                replace(fence, activity, slots);
            }
        }
        List<String> steps = Markdown.children(root).stream().filter(Alert.class::isInstance).map(Alert.class::cast)
                .filter(alert -> alert.step >= 0).map(alert -> alert.id.orElseThrow()).toList();
        return split(new PageRenderer(context, attributes).html(root), slots, steps);
    }

    private void replace(FencedCodeBlock fence, Function<FencedCodeBlock, Optional<? extends Lesson.Block>> activity, List<Lesson.Block> slots) {
        if (Fences.kind(fence).filter("laws"::equals).isPresent()) {
            fence.insertBefore(new Made(context.bench().laws().table(context, fence)));
        } else {
            activity.apply(fence).ifPresent(made -> {
                fence.insertBefore(new Slot(slots.size()));
                slots.add(made);
            });
        }
        fence.unlink();
    }

    private static List<Lesson.Block> split(String html, List<Lesson.Block> slots, List<String> steps) {
        List<Lesson.Block> blocks = new ArrayList<>();
        int from = 0;
        for (Matcher mark = MARK.matcher(html); mark.find(); from = mark.end()) {
            text(html.substring(from, mark.start()), blocks);
            blocks.add(mark.group(1) != null ? slots.get(Integer.parseInt(mark.group(1)))
                    : new Lesson.Step(steps.get(Integer.parseInt(mark.group(2))), new Markup(mark.group(3).strip())));
        }
        text(html.substring(from), blocks);
        return blocks;
    }

    private static void text(String html, List<Lesson.Block> blocks) {
        if (!html.isBlank()) {
            blocks.add(new Lesson.Prose(new Markup(html.strip())));
        }
    }
}
