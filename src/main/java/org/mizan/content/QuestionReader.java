package org.mizan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.mizan.language.Markup;
import org.mizan.quiz.About;
import org.mizan.quiz.Gap;
import org.mizan.quiz.Gaps;
import org.mizan.quiz.Prompt;
import org.mizan.quiz.Question;

/** Reads what stands between one {@code ##} of a quiz and the next: prompt, answer block, hints, explanation. */
final class QuestionReader {

    private final Context context;
    private final Outcomes outcomes;
    private final QuizSource source;
    private final PageRenderer renderer;
    private final Heading heading;
    private final List<Node> body;
    private final int lastLine;
    private final Place place;
    private final List<Node> prompt = new ArrayList<>();
    private final List<Paragraph> hints = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private Node answers;
    private BlockQuote explanation;
    private String id = "";
    private String kind = "?";

    QuestionReader(Context context, Outcomes outcomes, QuizSource source, PageRenderer renderer, Heading heading, List<Node> body, int lastLine) {
        this.context = context;
        this.outcomes = outcomes;
        this.source = source;
        this.renderer = renderer;
        this.heading = heading;
        this.body = body;
        this.lastLine = lastLine;
        this.place = Markdown.place(context.file(), heading);
    }

    /** The question; empty if it is too broken to be asked. */
    Optional<Question> read() {
        Attributes braces = Headings.take(heading, context).orElse(new Attributes(Optional.empty(), List.of(), List.of()));
        braces.only(Set.of(), Set.of("for", "formerly"), context.findings());
        braces.id().ifPresentOrElse(written -> name(written), () -> context.find(Rule.ID_MISSING, place, "##"));
        Optional<String> outcome = braces.outcome(context, outcomes);
        List<String> formerly = braces.formerly(context);
        parts.add(Part.leaf("option", "for", outcome.orElse("-"), place));
        parts.add(Part.leaf("option", "formerly", formerly, place));
        int before = context.findings().count();
        boolean split = new QuestionLines(context, heading, body).check();
        arrange(split);
        GapReader gaps = new GapReader(context, source);
        gaps.collect(heading);
        prompt.forEach(gaps::collect);
        refuseGapsElsewhere();
        judgeKind(gaps, split || context.findings().count() > before);
        if (heading.getFirstChild() == null) {
            context.find(Rule.QUESTION_EMPTY, place);
        }
        Prompt asked = new Prompt(GapReader.pieces(renderer.inside(heading)), GapReader.pieces(html(prompt)));
        About about = new About(id, outcome, formerly, asked, hints.stream().map(this::hint).toList(),
                Optional.ofNullable(explanation).map(quote -> new Markup(renderer.inside(quote).strip())));
        Optional<Question> question = split ? Optional.empty() : question(about, gaps.gaps());
        return id.isEmpty() ? Optional.empty() : question;
    }

    Part part() {
        return new Part("question", id, kind, place, parts);
    }

    private void name(Attributes.Word written) {
        id = written.text();
        context.claim(id, written.place());
        context.landmarks().add(id, place.line(), lastLine);
    }

    /** Sorts the nodes into the four places that a question has. */
    private void arrange(boolean split) {
        Node early = null;
        for (Node node : body) {
            if (QuizLists.isAnswer(node, context)) {
                if (answers != null && !split) {
                    context.find(Rule.QUESTION_TWO_ANSWERS, at(node));
                } else if (answers == null) {
                    answers = node;
                    Optional.ofNullable(early).ifPresent(node2 -> context.find(Rule.QUESTION_ORDER, at(node2)));
                }
            } else if (node instanceof BlockQuote quote) {
                if (explanation != null && !split) {
                    context.find(Rule.EXPLANATION_TWICE, at(node));
                }
                explanation = quote;
                early = early == null ? node : early;
            } else if (node instanceof Paragraph paragraph && Hints.begins(paragraph, context)) {
                if (explanation != null) {
                    context.find(Rule.QUESTION_ORDER, at(node));
                }
                hints.add(paragraph);
                early = early == null ? node : early;
            } else if (answers == null && early == null) {
                prompt.add(node);
            } else if (!(node instanceof LinkReferenceDefinition)) {
                context.find(Rule.QUESTION_ORDER, at(node));
            }
        }
    }

    private void judgeKind(GapReader gaps, boolean broken) {
        if (!gaps.gaps().isEmpty() && answers != null) {
            context.find(Rule.GAP_AND_ANSWER, at(answers));
        } else if (gaps.isEmpty() && answers == null && !broken) {
            context.find(Rule.QUESTION_WITHOUT_ANSWER, place);
        }
    }

    private Optional<Question> question(About about, List<Gap> gaps) {
        AnswerReader reader = new AnswerReader(context, source, renderer, about, parts);
        if (answers instanceof OrderedList list) {
            kind = "ordering";
            return reader.ordering(list);
        }
        if (answers instanceof TableBlock table) {
            kind = "matching";
            return reader.matching(table);
        }
        if (answers instanceof BulletList list) {
            Optional<Question> choice = reader.choice(list);
            kind = reader.choiceKind();
            return choice;
        }
        kind = "gaps";
        List<Part> each = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            each.add(Part.leaf("gap", String.valueOf(i + 1), GapReader.comparable(gaps.get(i)), place));
        }
        parts.add(new Part("count", "gaps", String.valueOf(gaps.size()), place, each));
        return gaps.isEmpty() ? Optional.empty() : Optional.of(new Gaps(about, gaps));
    }

    private void refuseGapsElsewhere() {
        for (Node node : body) {
            if (!prompt.contains(node)) {
                for (Text text : Markdown.all(node, Text.class)) {
                    boolean box = !QuizSource.box(text.getLiteral()).isEmpty() && text.getParent() instanceof Paragraph && text.getParent().getParent() instanceof ListItem;
                    QuizSource.find(text.getLiteral()).forEach(found -> context.find(found.unclosed() ? Rule.GAP_UNCLOSED : Rule.GAP_MISPLACED, at(text)));
                    text.setLiteral(box ? text.getLiteral().substring(0, 3) + source.restore(text.getLiteral().substring(3)) : source.restore(text.getLiteral()));
                }
            }
        }
    }

    private Markup hint(Paragraph paragraph) {
        Hints.dropWord(paragraph);
        String html = renderer.inside(paragraph).strip();
        if (html.isEmpty()) {
            context.find(Rule.HINT_EMPTY, at(paragraph));
        }
        return new Markup(html);
    }

    private String html(List<Node> nodes) {
        StringBuilder html = new StringBuilder();
        nodes.forEach(node -> html.append(renderer.html(node)));
        return html.toString().strip();
    }

    private Place at(Node node) {
        return Markdown.place(context.file(), node);
    }
}
