package org.mizan.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.mizan.language.Folding;
import org.mizan.language.Markup;
import org.mizan.quiz.Gap;
import org.mizan.quiz.Prompt;

/** Reads the gaps of a heading and its prompt. */
final class GapReader {

    private static final Pattern NUMBER = Pattern.compile("([-−+]?[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)(?:\\s*±\\s*([0-9]+(?:\\.[0-9]+)?))?");
    private static final Pattern PLUS_MINUS = Pattern.compile("\\p{Nd}\\s*\\+/?[-−]\\s*\\p{Nd}");
    private static final Pattern PLACE = Pattern.compile("\uE000\\d+\uE002");

    private final Context context;
    private final QuizSource source;
    private final List<Gap> gaps = new ArrayList<>();
    private int found;

    GapReader(Context context, QuizSource source) {
        this.context = context;
        this.source = source;
    }

    List<Gap> gaps() {
        return gaps;
    }

    /** Whether the author wrote no gap at all, not even a broken one. */
    boolean isEmpty() {
        return found == 0;
    }

    /** Reads the gaps below a node and leaves the number of each in its place. */
    void collect(Node root) {
        for (Text text : Markdown.all(root, Text.class)) {
            List<QuizSource.Found> here = QuizSource.find(text.getLiteral());
            if (!here.isEmpty()) {
                text.setLiteral(numbered(text.getLiteral(), here, Markdown.place(context.file(), text)));
            }
        }
    }

    private String numbered(String literal, List<QuizSource.Found> here, Place start) {
        StringBuilder numbered = new StringBuilder();
        int from = 0;
        for (QuizSource.Found mark : here) {
            found++;
            numbered.append(source.restore(literal.substring(from, mark.start())));
            Place place = start.right(mark.start());
            if (mark.unclosed()) {
                context.find(Rule.GAP_UNCLOSED, place);
                numbered.append("[[");
            } else {
                Optional<Gap> gap = gap(source.gap(mark.gap()), place);
                gap.ifPresent(one -> {
                    numbered.append('\uE000').append(gaps.size()).append('\uE002');
                    gaps.add(one);
                });
            }
            from = mark.end();
        }
        return numbered.append(source.restore(literal.substring(from))).toString();
    }

    private Optional<Gap> gap(String written, Place place) {
        List<String> alternatives = new ArrayList<>();
        for (String alternative : written.replace("\\|", "|").split("\\|", -1)) {
            alternatives.add(alternative.strip());
        }
        if (alternatives.stream().anyMatch(one -> Folding.fold(one).isEmpty())) {
            context.find(Rule.GAP_EMPTY, place, "[[" + written + "]]");
            return Optional.empty();
        }
        List<Gap.Number.Value> numbers = alternatives.stream().flatMap(one -> number(one).stream()).toList();
        if (numbers.size() == alternatives.size()) {
            return Optional.of(new Gap.Number(numbers));
        }
        if (written.contains("±") || PLUS_MINUS.matcher(written).find()) {
            context.find(Rule.GAP_NUMBER, place, "[[" + written + "]]");
        }
        return Optional.of(new Gap.Words(alternatives));
    }

    private static Optional<Gap.Number.Value> number(String text) {
        Matcher number = NUMBER.matcher(Folding.fold(text));
        if (!number.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number.group(1).replace(",", "").replace('−', '-'));
        return Optional.of(new Gap.Number.Value(value, number.group(2) == null ? BigDecimal.ZERO : new BigDecimal(number.group(2))));
    }

    /** What translations of a gap have in common: a number, but not the words. */
    static String comparable(Gap gap) {
        if (!(gap instanceof Gap.Number number)) {
            return "text";
        }
        StringBuilder values = new StringBuilder();
        number.alternatives().forEach(one -> values.append(values.isEmpty() ? "" : "|").append(one.value().stripTrailingZeros().toPlainString())
                .append(one.tolerance().signum() == 0 ? "" : "±" + one.tolerance().stripTrailingZeros().toPlainString()));
        return values.toString();
    }

    /** Cuts HTML at the places of the gaps. */
    static List<Prompt.Piece> pieces(String html) {
        List<Prompt.Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Matcher place = PLACE.matcher(html); place.find(); from = place.end()) {
            text(html.substring(from, place.start()), pieces);
            pieces.add(new Prompt.Blank(Integer.parseInt(html.substring(place.start() + 1, place.end() - 1))));
        }
        text(html.substring(from), pieces);
        return pieces;
    }

    private static void text(String html, List<Prompt.Piece> pieces) {
        if (!html.isEmpty()) {
            pieces.add(new Prompt.Text(new Markup(html)));
        }
    }
}
