package org.mizan.content;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.mizan.quiz.Question;
import org.mizan.quiz.Quiz;

/** Reads a fenced block {@code quiz}. */
final class QuizBlock {

    private static final Set<String> WORDS = Set.of("shuffle", "confidence");
    private static final Set<String> SETTINGS = Set.of("for", "formerly");
    private static final Set<String> SETTINGS_OF_ASSESSMENT = Set.of("for", "formerly", "pick", "attempts");

    private final Context context;
    private final Outcomes outcomes;
    private final FencedCodeBlock fence;
    private final Attributes attributes;
    private final List<Part> parts = new ArrayList<>();

    QuizBlock(Context context, Outcomes outcomes, FencedCodeBlock fence, boolean assessment) {
        this.context = context;
        this.outcomes = outcomes;
        this.fence = fence;
        attributes = Fences.attributes(fence, context).only(WORDS, assessment ? SETTINGS_OF_ASSESSMENT : SETTINGS, context.findings());
    }

    Attributes attributes() {
        return attributes;
    }

    ReadActivity read(String id, Place place, int before) {
        Optional<String> outcome = attributes.outcome(context, outcomes);
        List<String> formerly = attributes.formerly(context);
        parts.add(Part.leaf("option", "shuffle", attributes.has("shuffle"), place));
        parts.add(Part.leaf("option", "confidence", attributes.has("confidence"), place));
        parts.add(Part.leaf("option", "for", outcome.orElse("-"), place));
        parts.add(Part.leaf("option", "formerly", formerly, place));
        attributes.setting("pick").ifPresent(pick -> parts.add(Part.leaf("option", "pick", pick.value(), pick.place())));
        attributes.setting("attempts").ifPresent(tries -> parts.add(Part.leaf("option", "attempts", tries.value(), tries.place())));
        List<Question> questions = questions(place);
        if (questions.isEmpty()) {
            return new ReadActivity("quiz", id, place, Optional.empty(), false, parts);
        }
        LengthTells.check(questions, place, context);
        Quiz quiz = new Quiz(id, attributes.has("shuffle"), attributes.has("confidence"), outcome, formerly, questions);
        return new ReadActivity("quiz", id, place, Optional.of(new org.mizan.course.Activity.Quizzing(quiz)), context.findings().count() == before, parts);
    }

    private List<Question> questions(Place place) {
        QuizSource source = new QuizSource(Fences.aligned(fence, context));
        Node root = Markdown.quiz(source.marked());
        restoreLiterals(root, source);
        Map<Node, Map<String, String>> more = new IdentityHashMap<>();
        checkHeadings(root);
        nestedBlocks(root);
        Footnotes.check(root, context);
        new Links(context, more).resolve(root);
        new Images(context, more).resolve(root);
        NumberHyphens.check(root, context);
        PageRenderer renderer = new PageRenderer(context, more);
        List<Question> questions = new ArrayList<>();
        Heading open = null;
        List<Node> body = new ArrayList<>();
        boolean tooEarly = false;
        for (Node node : Markdown.children(root)) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                question(open, body, heading, source, renderer, questions);
                open = heading;
                body.clear();
            } else if (open == null && !tooEarly && !(node instanceof Heading)) {
                tooEarly = true;
                context.find(Rule.QUIZ_TEXT_BEFORE, Markdown.place(context.file(), node));
            } else if (!(node instanceof Heading)) {
                body.add(node);
            }
        }
        question(open, body, null, source, renderer, questions);
        if (open == null && !tooEarly) {
            context.find(Rule.BLOCK_EMPTY, place, "quiz");
        }
        return questions;
    }

    private void question(Heading heading, List<Node> body, Heading next, QuizSource source, PageRenderer renderer, List<Question> questions) {
        if (heading != null) {
            int last = next == null ? Fences.place(fence, context).line() + fence.getLiteral().split("\n", -1).length - 1
                    : Markdown.place(context.file(), next).line() - 1;
            QuestionReader reader = new QuestionReader(context, outcomes, source, renderer, heading, List.copyOf(body), last);
            reader.read().ifPresent(questions::add);
            parts.add(reader.part());
        }
    }

    private void checkHeadings(Node root) {
        for (Heading heading : Markdown.all(root, Heading.class)) {
            Place place = Markdown.place(context.file(), heading);
            boolean plain = context.file().line(place.line()).strip().startsWith("##");
            if (heading.getLevel() != 2 || !(heading.getParent() instanceof Document) || !plain) {
                context.find(Rule.QUIZ_HEADING, place, plain || heading.getLevel() == 1 ? "#".repeat(heading.getLevel()) : "---");
            }
        }
    }

    private void nestedBlocks(Node root) {
        for (FencedCodeBlock inner : Markdown.all(root, FencedCodeBlock.class)) {
            Fences.kind(inner).ifPresent(kind -> context.find(Rule.BLOCK_NESTED, Fences.place(inner, context), kind));
        }
    }

    /** Marks stay only where text is shown; in code and addresses the brackets are what they look like. */
    private static void restoreLiterals(Node root, QuizSource source) {
        for (Node node : Markdown.all(root)) {
            if (node instanceof Code code) {
                code.setLiteral(source.restore(code.getLiteral()));
            } else if (node instanceof FencedCodeBlock code) {
                code.setLiteral(source.restore(code.getLiteral()));
            } else if (node instanceof IndentedCodeBlock code) {
                code.setLiteral(source.restore(code.getLiteral()));
            } else if (node instanceof HtmlBlock html) {
                html.setLiteral(source.restore(html.getLiteral()));
            } else if (node instanceof HtmlInline html) {
                html.setLiteral(source.restore(html.getLiteral()));
            } else if (node instanceof Link link) {
                link.setDestination(source.restore(link.getDestination()));
                link.setTitle(source.restore(link.getTitle()));
            } else if (node instanceof Image image) {
                image.setDestination(source.restore(image.getDestination()));
                image.setTitle(source.restore(image.getTitle()));
            }
        }
    }
}
