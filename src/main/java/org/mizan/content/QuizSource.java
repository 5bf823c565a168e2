package org.mizan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of a quiz, in which check boxes and gaps are replaced by private-use characters before Markdown is parsed.
 *
 * <p>So no link, autolink or table takes a {@code [} or {@code |} that belongs to them. Each mark is as long as what it stands for, which
 * keeps columns right, and is put back wherever it turns out to stand in code or an address.
 */
final class QuizSource {

    static final char BOX = '\uE003';
    private static final char FIRST_BOX = '\uE020', GAP = '\uE000', FILL = '\uE001', GAP_END = '\uE002', FIRST_GAP = '\uE100';
    private static final String UNCLOSED = "\uE004\uE005";
    private static final int MOST_GAPS = 2000;
    private static final List<String> BOXES = List.of("( )", "(x)", "[ ]", "[x]");

    private static final Pattern OPTION = Pattern.compile("^(\\s*[-*+][ \\t]+)(\\( \\)|\\([xX]\\)|\\[ ]|\\[[xX]])(?=[ \\t]|$)");
    private static final Pattern MARK = Pattern.compile(BOX + "(.)" + BOX + "|" + GAP + "(.)" + FILL + "*" + GAP_END + "|" + UNCLOSED);

    /** A gap in the text: at {@code gap} of all gaps of the block, or one that was not closed. */
    record Found(int start, int end, int gap, boolean unclosed) {
    }

    private final List<String> gaps = new ArrayList<>();
    private final String marked;

    QuizSource(String body) {
        List<String> lines = new ArrayList<>();
        boolean code = false;
        for (String line : body.split("\n", -1)) {
            boolean fence = line.strip().startsWith("```") || line.strip().startsWith("~~~");
            code ^= fence;
            lines.add(fence || code ? line : markGaps(markBox(line)));
        }
        marked = String.join("\n", lines);
    }

    String marked() {
        return marked;
    }

    /** What stands between the brackets of a gap. */
    String gap(int index) {
        return gaps.get(index);
    }

    /** The text as the author wrote it. */
    String restore(String text) {
        if (text == null) {
            return null;
        }
        return MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(
                mark.group(1) != null ? BOXES.get(mark.group(1).charAt(0) - FIRST_BOX)
                        : mark.group(2) != null ? "[[" + gap(mark.group(2).charAt(0) - FIRST_GAP) + "]]" : "[["));
    }

    /** Gaps in a text, in order. */
    static List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        for (Matcher mark = MARK.matcher(text); mark.find();) {
            if (mark.group(1) == null) {
                found.add(new Found(mark.start(), mark.end(), mark.group(2) == null ? -1 : mark.group(2).charAt(0) - FIRST_GAP, mark.group(2) == null));
            }
        }
        return found;
    }

    /** The box that a text begins with: {@code ( )}, {@code (x)}, {@code [ ]}, {@code [x]}, or nothing. */
    static String box(String text) {
        boolean box = text.length() >= 3 && text.charAt(0) == BOX && text.charAt(2) == BOX;
        return box ? BOXES.get(text.charAt(1) - FIRST_BOX) : "";
    }

    private static String markBox(String line) {
        Matcher option = OPTION.matcher(line);
        if (!option.find()) {
            return line;
        }
        char kind = (char) (FIRST_BOX + BOXES.indexOf(option.group(2).toLowerCase(java.util.Locale.ROOT)));
        return option.group(1) + BOX + kind + BOX + line.substring(option.end());
    }

    private String markGaps(String line) {
        StringBuilder text = new StringBuilder(line);
        int from = 0;
        int lastClose = line.lastIndexOf("]]");
        for (int open = text.indexOf("[[", from); open >= 0; open = text.indexOf("[[", from)) {
            int close = open + 2 <= lastClose ? text.indexOf("]]", open + 2) : -1;
            if (isEscaped(text, open)) {
                from = open + 2;
            } else if (close < 0 || gaps.size() >= MOST_GAPS) {
                text.setCharAt(open, UNCLOSED.charAt(0));
                text.setCharAt(open + 1, UNCLOSED.charAt(1));
                from = open + 2;
            } else {
                char index = (char) (FIRST_GAP + gaps.size());
                gaps.add(text.substring(open + 2, close));
                text.replace(open, close + 2, GAP + String.valueOf(index) + String.valueOf(FILL).repeat(close - open - 1) + GAP_END);
                from = close + 2;
            }
        }
        return text.toString();
    }

    private static boolean isEscaped(CharSequence text, int at) {
        int backslashes = 0;
        while (at - backslashes > 0 && text.charAt(at - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
