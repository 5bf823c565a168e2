package org.mizan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.mizan.language.Folding;
import org.mizan.language.Markup;
import org.mizan.quiz.About;
import org.mizan.quiz.Choice;
import org.mizan.quiz.Matching;
import org.mizan.quiz.Ordering;
import org.mizan.quiz.Question;

/** Reads the answer block of a question: a list of boxes, an ordered list or a table. */
final class AnswerReader {

    private final Context context;
    private final QuizSource source;
    private final PageRenderer renderer;
    private final About about;
    private final List<Part> parts;
    private String choiceKind = "choice";

    AnswerReader(Context context, QuizSource source, PageRenderer renderer, About about, List<Part> parts) {
        this.context = context;
        this.source = source;
        this.renderer = renderer;
        this.about = about;
        this.parts = parts;
    }

    /** Single, multiple or true/false, once {@link #choice} has read the list. */
    String choiceKind() {
        return choiceKind;
    }

    Optional<Question> choice(BulletList list) {
        List<Node> items = Markdown.children(list);
        List<String> boxes = items.stream().map(QuizLists::box).toList();
        String first = boxes.stream().filter(box -> !box.isEmpty()).findFirst().orElse("");
        boolean multiple = first.startsWith("[");
        List<Choice.Option> options = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String box = boxes.get(i);
            if (box.isEmpty()) {
                context.find(Rule.OPTIONS_MARKER, at(items.get(i)));
            } else if (box.startsWith("[") != multiple) {
                context.find(Rule.OPTIONS_MIXED, at(items.get(i)), box, first);
            }
            options.add(option(items.get(i), box.contains("x")));
            plain.add(Markdown.plain(items.get(i).getFirstChild() == null ? items.get(i) : items.get(i).getFirstChild()));
        }
        twice(plain.stream().map(text -> QuizSource.box(text).isEmpty() ? text : text.substring(3)).toList(), items);
        boolean trueFalse = !multiple && isTrueFalse(plain);
        choiceKind = multiple ? "multiple" : trueFalse ? "true-false" : "single";
        checkRight(options, items, boxes, multiple);
        List<Integer> right = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).right()) {
                right.add(i + 1);
            }
        }
        parts.add(Part.leaf("count", "options", options.size(), at(list)));
        parts.add(Part.leaf("right", "options", right, at(right.isEmpty() ? list : items.get(right.get(0) - 1))));
        return options.size() < 2 || right.isEmpty() ? Optional.empty() : Optional.of(new Choice(about, multiple, trueFalse, options));
    }

    /** Learners cannot tell two of the same words apart. */
    private void twice(List<String> texts, List<Node> items) {
        for (int i = 1; i < texts.size(); i++) {
            String text = texts.get(i).strip();
            if (!text.isEmpty() && texts.subList(0, i).stream().anyMatch(before -> before.strip().equals(text))) {
                context.find(Rule.OPTION_TWICE, at(items.get(i)), text);
            }
        }
    }

    private void checkRight(List<Choice.Option> options, List<Node> items, List<String> boxes, boolean multiple) {
        Place place = at(items.get(0));
        List<Node> right = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).right()) {
                right.add(items.get(i));
            } else if (options.get(i).feedback().isEmpty() && !boxes.get(i).isEmpty()) {
                context.find(Rule.FEEDBACK_MISSING, at(items.get(i)));
            }
        }
        if (options.size() < 2) {
            context.find(Rule.OPTIONS_FEW, place);
        }
        if (right.isEmpty() && !boxes.contains("")) {
            context.find(Rule.OPTIONS_NONE_RIGHT, place, multiple ? "[x]" : "(x)");
        }
        if (right.size() > 1 && !multiple) {
            context.find(Rule.OPTIONS_TWO_RIGHT, at(right.get(1)));
        }
    }

    private Choice.Option option(Node item, boolean right) {
        Optional<BlockQuote> feedback = Optional.empty();
        List<Node> content = Markdown.children(item);
        for (Node node : content.subList(Math.min(1, content.size()), content.size())) {
            if (!(node instanceof BlockQuote quote)) {
                context.find(Rule.OPTIONS_CONTENT, at(node));
            } else if (feedback.isPresent()) {
                context.find(Rule.FEEDBACK_TWICE, at(node));
            } else {
                feedback = Optional.of(quote);
            }
        }
        return new Choice.Option(text(item, true), right, feedback.map(quote -> new Markup(renderer.inside(quote).strip())).filter(markup -> !markup.isEmpty()));
    }

    /** The one paragraph of an item, without its box. */
    private Markup text(Node item, boolean boxed) {
        if (!(item.getFirstChild() instanceof Paragraph paragraph)) {
            context.find(Rule.OPTIONS_CONTENT, at(item));
            return Markup.NONE;
        }
        if (boxed && paragraph.getFirstChild() instanceof Text text && !QuizSource.box(text.getLiteral()).isEmpty()) {
            text.setLiteral(text.getLiteral().substring(3).stripLeading());
        }
        Markup markup = new Markup(renderer.inside(paragraph).strip());
        if (markup.isEmpty()) {
            context.find(Rule.OPTIONS_CONTENT, at(item));
        }
        return markup;
    }

    private static boolean isTrueFalse(List<String> options) {
        if (options.size() != 2) {
            return false;
        }
        Set<String> yes = folded("true");
        Set<String> no = folded("false");
        String first = Folding.fold(options.get(0));
        String second = Folding.fold(options.get(1));
        return yes.contains(first) && no.contains(second) || no.contains(first) && yes.contains(second);
    }

    private static Set<String> folded(String key) {
        return Words.CONTENT.alternatives(key).stream().map(Folding::fold).collect(Collectors.toSet());
    }

    Optional<Question> ordering(OrderedList list) {
        List<Markup> items = new ArrayList<>();
        for (Node item : Markdown.children(list)) {
            if (QuizLists.isNearlyBox(item, context)) {
                context.find(Rule.ORDERING_MARKER, at(item));
            }
            List<Node> content = Markdown.children(item);
            content.stream().skip(1).forEach(more -> context.find(Rule.OPTIONS_CONTENT, at(more)));
            items.add(text(item, false));
        }
        twice(Markdown.children(list).stream().map(item -> Markdown.plain(item)).toList(), Markdown.children(list));
        if (items.size() < 2) {
            context.find(Rule.ORDERING_FEW, at(list));
        }
        parts.add(Part.leaf("count", "items", items.size(), at(list)));
        return items.size() < 2 ? Optional.empty() : Optional.of(new Ordering(about, items));
    }

    Optional<Question> matching(TableBlock table) {
        TableRows rows = new TableRows(context, source, table);
        List<TableRow> all = rows.twoWide();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Matching.Pair> pairs = new ArrayList<>();
        List<Markup> distractors = new ArrayList<>();
        boolean gaps = false;
        for (TableRow row : all.subList(1, all.size())) {
            Markup left = cell(row.getFirstChild());
            Markup right = cell(row.getLastChild());
            if (left.isEmpty() || right.isEmpty()) {
                context.find(Rule.MATCHING_EMPTY_CELL, at(row));
                gaps = true;
            } else if (left.html().equals("-")) {
                distractors.add(right);
            } else {
                pairs.add(new Matching.Pair(left, right));
            }
        }
        if (pairs.size() < 2 && !gaps) {
            context.find(Rule.MATCHING_FEW, at(table));
        }
        parts.add(Part.leaf("count", "rows", pairs.size(), at(table)));
        parts.add(Part.leaf("count", "distractors", distractors.size(), at(table)));
        return pairs.size() < 2 ? Optional.empty()
                : Optional.of(new Matching(about, cell(all.get(0).getFirstChild()), cell(all.get(0).getLastChild()), pairs, distractors));
    }

    private Markup cell(Node cell) {
        return new Markup(renderer.inside(cell).strip());
    }

    private Place at(Node node) {
        return Markdown.place(context.file(), node);
    }
}
