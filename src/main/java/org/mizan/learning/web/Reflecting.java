package org.mizan.learning.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mizan.course.Activity;
import org.mizan.language.Markup;

/**
 * A reflection as a learner has it before them.
 *
 * <p>Fields: {@code text} = the words; {@code taken} = {@code yes} once the moment was taken. Acts: {@code keep}, {@code thought} (for those
 * who would rather not write), {@code show} (the words that are kept).
 *
 * @param prompt  what to think about
 * @param text    the words to show
 * @param act     what the request asked for; empty if nothing
 * @param tooLong the words are longer than what is kept; nothing of them was cut
 * @param taken   the moment was taken before
 */
record Reflecting(Markup prompt, String text, String act, boolean tooLong, boolean taken) {

    /** Some thirty pages: a limit that keeps floods out and bothers nobody who writes. */
    static final int MOST = 20_000;

    static Reflecting of(Activity.Reflecting activity, Map<String, List<String>> fields) {
        String text = clean(last(fields, "text"));
        boolean tooLong = text.length() > MOST;
        return new Reflecting(activity.prompt(), text, last(fields, "act"), tooLong, last(fields, "taken").equals("yes"));
    }

    private static String last(Map<String, List<String>> fields, String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }

    /** Browsers send line ends as CR LF; and no database takes the character zero. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace("\u0000", "");
    }

    public boolean answered() {
        return taken || keeps() || act.equals("thought");
    }

    /** The learner wants these words kept. */
    public boolean keeps() {
        return act.equals("keep") && !text.isBlank() && !tooLong;
    }

    /** The learner wants to see what is kept. */
    public boolean shows() {
        return act.equals("show");
    }

    /** What it shows is kept nowhere that another page could read it from. */
    public boolean stays() {
        return shows() || tooLong || act.equals("keep") && !keeps();
    }

    /** The same with the words that were kept. */
    public Reflecting with(String kept) {
        return new Reflecting(prompt, kept, act, false, true);
    }

    public int most() {
        return MOST;
    }

    Map<String, List<String>> asSent() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            fields.put("text", List.of(text));
        }
        if (answered()) {
            fields.put("taken", List.of("yes"));
        }
        return fields;
    }
}
