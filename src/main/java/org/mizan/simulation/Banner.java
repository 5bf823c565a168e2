package org.mizan.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A marketer builds a banner that asks for consent, under a target. How an invented crowd answers it is computed, and who of it comes back.
 *
 * @param company   an invented one
 * @param plain     a text is plain if its sentences have at most so many words on average: depends on the language
 * @param paper     the colour behind the buttons
 * @param purposes  what may be asked for
 * @param start     how the banner stands at first: part to option
 * @param goals     each {@code reach}, {@code trust} or {@code fair}
 */
public record Banner(Heading heading, String company, int plain, Colour paper, List<Purpose> purposes, List<Text> texts, List<Look> looks, List<Group> crowd,
        Map<String, String> start, List<Goal> goals, List<Goal> predictions) implements Simulation {

    /** Where the refusal lies. */
    public static final List<String> PLACES = List.of("first", "second", "none");
    /** What can be done about a purpose. */
    public static final List<String> TICKS = List.of("unasked", "off", "on");
    /** What makes a banner fair. */
    public static final List<String> FAIR = List.of("equal", "unticked", "readable", "plain");
    static final String TEXT = "text";
    static final String REFUSE = "refuse";
    static final String ACCEPT_LOOK = "accept-look";
    static final String REFUSE_LOOK = "refuse-look";

    public Banner {
        purposes = List.copyOf(purposes);
        texts = List.copyOf(texts);
        looks = List.copyOf(looks);
        crowd = List.copyOf(crowd);
        start = Map.copyOf(start);
        goals = List.copyOf(goals);
        predictions = List.copyOf(predictions);
    }

    public record Purpose(String id, String label) {
    }

    /**
     * What the banner may say.
     *
     * @param words the mean number of words in its sentences
     */
    public record Text(String id, String label, String says, double words) {

        public static Text of(String id, String label, String says) {
            int sentences = says.strip().split("(?<=[.!?؟…])\\s+").length;
            return new Text(id, label, says, says.strip().split("\\s+").length / (double) sentences);
        }
    }

    /** How a button may be drawn. */
    public record Look(String id, String label, Colour text, Colour fill) {

        /** Of its words against its own colour: WCAG asks for 4.5. */
        public double contrast() {
            return text.contrast(fill);
        }
    }

    /**
     * People who act alike.
     *
     * @param people   how many
     * @param patience how many taps they spend on a banner
     * @param reads    the mean length of sentences that they still take in, in words
     * @param agrees   purposes to which they would say yes if they were asked fairly
     */
    public record Group(String id, String label, int people, int patience, int reads, List<String> agrees) {

        public Group {
            agrees = List.copyOf(agrees);
        }
    }

    /**
     * @param word  {@code reach}: at least so many per cent consent to the purpose; {@code trust}: at least so many per cent come back;
     *              {@code fair}: the banner has this property
     * @param what  the purpose, or the property; empty for trust
     * @param least per cent; 0 for {@code fair}
     */
    public record Goal(String word, String what, int least) {

        String key() {
            return word + (what.isEmpty() ? "" : "." + what) + (least > 0 ? "." + least : "");
        }
    }

    /** A part of the banner and its options, ids in order. */
    public record Part(String id, List<String> options) {

        public Part {
            options = List.copyOf(options);
        }
    }

    /** The part that decides about a purpose. */
    static String ticks(String purpose) {
        return "purpose-" + purpose;
    }

    /** All parts that can be chosen, in the order of the page. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(TEXT, texts.stream().map(Text::id).toList()));
        purposes.forEach(purpose -> parts.add(new Part(ticks(purpose.id()), TICKS)));
        parts.add(new Part(REFUSE, PLACES));
        parts.add(new Part(ACCEPT_LOOK, looks.stream().map(Look::id).toList()));
        parts.add(new Part(REFUSE_LOOK, looks.stream().map(Look::id).toList()));
        return parts;
    }

    /** How the banner is built: what is missing or unknown stands as at first. */
    public Map<String, String> design(Map<String, String> choices) {
        Map<String, String> design = new LinkedHashMap<>();
        for (Part part : parts()) {
            String chosen = choices.getOrDefault(part.id(), "");
            String first = start.getOrDefault(part.id(), part.options().get(0));
            design.put(part.id(), part.options().contains(chosen) ? chosen : part.options().contains(first) ? first : part.options().get(0));
        }
        return design;
    }

    /** How the crowd answers a banner built like this. */
    public Reception evaluate(Map<String, String> choices) {
        return new Reception(this, design(choices));
    }

    Optional<Purpose> purpose(String purpose) {
        return purposes.stream().filter(one -> one.id().equals(purpose)).findFirst();
    }

    @Override
    public String kind() {
        return "banner";
    }

    @Override
    public BannerRun play(Map<String, List<String>> fields) {
        return new BannerRun(this, fields);
    }
}
