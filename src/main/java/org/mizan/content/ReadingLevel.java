package org.mizan.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.mizan.language.Folding;
import org.mizan.language.Language;

/** Warns of sentences and terms that a newspaper reader would stumble over. */
final class ReadingLevel {

    private static final int LONGEST_SENTENCE = 30;
    private static final int MEAN_IN_ARABIC = 15;
    private static final int MEAN = 20;
    private static final int MOST_TERMS = 5;
    private static final int STRETCH = 100;
    private static final Pattern SENTENCE = Pattern.compile("[^.!?؟…۔]*(?:[.!?؟…۔]+(?:[\"'”’»)\\]]*)(?=\\s|$)|[.!?؟…۔]+(?=\\S)|$)");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int LONGEST_TERM = 4;

    private final Context context;
    private final List<String> words = new ArrayList<>();
    private final Set<String> glossed = new LinkedHashSet<>();
    private int sentences;

    private ReadingLevel(Context context) {
        this.context = context;
    }

    static void check(Node root, Context context, int firstLine) {
        ReadingLevel level = new ReadingLevel(context);
        for (Link link : Markdown.all(root, Link.class)) {
            if (link.getDestination().contains("/glossary#")) {
                level.glossed.add(Folding.fold(Markdown.plain(link)));
                level.glossed.add(context.bench().glossary().name(context.language(), link.getDestination().replaceAll(".*#", "")));
            }
        }
        Markdown.all(root, Paragraph.class).stream().filter(paragraph -> !isFootnote(paragraph)).forEach(level::paragraph);
        level.mean(firstLine);
        level.terms(firstLine);
    }

    /** How many words a sentence should have at most, on average. */
    static int mean(Language language) {
        return language.equals(Language.ARABIC) ? MEAN_IN_ARABIC : MEAN;
    }

    private static boolean isFootnote(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof FootnoteDefinition) {
                return true;
            }
        }
        return false;
    }

    private void paragraph(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        TreeMap<Integer, Place> places = new TreeMap<>();
        places.put(0, Markdown.place(context.file(), paragraph));
        for (Node node : Markdown.all(paragraph)) {
            if (node instanceof Text words) {
                places.put(text.length(), Markdown.place(context.file(), words));
                text.append(words.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral().replaceAll("[.!?]", "-"));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            }
        }
        int sentenceFrom = 0;
        StringBuilder open = new StringBuilder();
        for (Matcher part = SENTENCE.matcher(text); part.find();) {
            sentenceFrom = open.length() == 0 ? part.start() : sentenceFrom;
            open.append(part.group());
            boolean ends = part.end() == text.length() || Character.isWhitespace(text.charAt(part.end()));
            if (ends && !open.toString().isBlank()) {
                sentence(open.toString(), sentenceFrom, places);
                open.setLength(0);
            }
            if (part.end() == text.length()) {
                break;
            }
        }
    }

    private void sentence(String sentence, int from, TreeMap<Integer, Place> places) {
        List<String> found = new ArrayList<>();
        for (Matcher word = WORD.matcher(sentence); word.find();) {
            if (word.group().codePoints().anyMatch(Character::isLetterOrDigit)) {
                found.add(word.group());
            }
        }
        if (found.isEmpty()) {
            return;
        }
        sentences++;
        words.addAll(found);
        if (found.size() > LONGEST_SENTENCE) {
            int start = from + sentence.length() - sentence.stripLeading().length();
            int node = places.floorKey(start);
            context.find(Rule.READING_SENTENCE, places.get(node).right(start - node), found.size(), LONGEST_SENTENCE);
        }
    }

    private void mean(int firstLine) {
        int most = mean(context.language());
        if (sentences > 0 && words.size() > most * sentences) {
            context.find(Rule.READING_MEAN, context.file().at(firstLine, 1), Math.round(words.size() * 10.0 / sentences) / 10.0, most);
        }
    }

    /** Terms that the glossary explains, but this lesson uses without a link to it. */
    private void terms(int firstLine) {
        Set<String> glossary = context.bench().glossary().names(context.language());
        for (int from = 0; from < words.size() && !glossary.isEmpty(); from += STRETCH) {
            List<String> stretch = words.subList(from, Math.min(from + STRETCH, words.size())).stream()
                    .map(word -> Folding.fold(word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))).toList();
            Set<String> unglossed = new LinkedHashSet<>();
            for (int i = 0; i < stretch.size(); i++) {
                for (int length = 1; length <= LONGEST_TERM && i + length <= stretch.size(); length++) {
                    String term = String.join(" ", stretch.subList(i, i + length));
                    if (glossary.contains(term) && !glossed.contains(term)) {
                        unglossed.add(term);
                    }
                }
            }
            if (unglossed.size() > MOST_TERMS) {
                context.find(Rule.READING_TERMS, context.file().at(firstLine, 1), List.copyOf(unglossed), MOST_TERMS, STRETCH);
                return;
            }
        }
    }
}
