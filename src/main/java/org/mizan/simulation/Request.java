package org.mizan.simulation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request to whoever holds data: a letter of parts, and the steps around it in an order. What is there, and what a step needs, gives and
 * takes away, is all there is to the model. Ids are the author's; all texts are plain text in the lesson's language.
 *
 * @param right        which right it uses: access, correction, erasure, objection, withdrawal, moving, complaint, removal or appeal
 * @param to           whom it is written to
 * @param subject      the letter's first line
 * @param placeholders what the letter leaves open, to be filled in after downloading
 * @param things       what can be there, in file order
 * @param parts        what the letter may hold, in file order; a part that is chosen is there
 * @param steps        what can be done, in file order
 * @param predictions  things of which the learner says whether they will be there at the end
 */
public record Request(Heading heading, String right, String to, String subject, List<Placeholder> placeholders, List<Thing> things, List<Part> parts,
        List<Step> steps, List<Goal> goals, List<String> predictions) implements Simulation {

    public Request {
        placeholders = List.copyOf(placeholders);
        things = List.copyOf(things);
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
        goals = List.copyOf(goals);
        predictions = List.copyOf(predictions);
    }

    @Override
    public String kind() {
        return "request";
    }

    @Override
    public RequestRun play(Map<String, List<String>> fields) {
        return RequestRun.of(this, fields);
    }

    /** What comes of some parts and some steps, in this order. */
    public RequestOutcome evaluate(Collection<String> chosen, List<String> plan) {
        return new RequestOutcome(this, parts.stream().filter(part -> chosen.contains(part.id())).toList(),
                plan.stream().distinct().flatMap(step -> step(step).stream()).toList());
    }

    public Optional<Step> step(String step) {
        return steps.stream().filter(one -> one.id().equals(step)).findFirst();
    }

    public Optional<Part> part(String part) {
        return parts.stream().filter(one -> one.id().equals(part)).findFirst();
    }

    /** The words for a thing or a part. */
    public String label(String id) {
        return things.stream().filter(thing -> thing.id().equals(id)).map(Thing::label).findFirst()
                .or(() -> part(id).map(Part::label)).orElse(id);
    }

    /** The letter as plain text: whatever is personal stands in brackets, still to be written. */
    public String letter(List<Part> chosen) {
        StringBuilder letter = new StringBuilder(to).append("\n\n").append(subject).append("\n");
        chosen.forEach(part -> letter.append("\n").append(filled(part.say())).append("\n"));
        return letter.toString();
    }

    private String filled(String say) {
        String text = say;
        for (Placeholder one : placeholders) {
            text = text.replace("{" + one.id() + "}", "[" + one.label() + "]");
        }
        return text;
    }

    public record Placeholder(String id, String label) {
    }

    /** @param now it is there before the first step */
    public record Thing(String id, String label, boolean now) {
    }

    /**
     * @param say what the letter says, with placeholders as {@code {id}}
     * @param why the author's reason for it or against it, told in the report
     */
    public record Part(String id, String label, String say, Optional<String> why) {
    }

    /**
     * A step works if all that it needs is there; else it fails and changes nothing.
     *
     * @param needs ids of things or parts
     * @param gives ids of things that are there afterwards
     * @param takes ids of things that are gone afterwards
     * @param why   what it did and why, told in the report
     */
    public record Step(String id, String label, List<String> needs, List<String> gives, List<String> takes, Optional<String> why) {

        public Step {
            needs = List.copyOf(needs);
            gives = List.copyOf(gives);
            takes = List.copyOf(takes);
        }
    }

    /** {@code HAVE}: at the end there; {@code GONE}: at the end not there; {@code NEVER}: at no time there. */
    public enum Aim {
        HAVE, GONE, NEVER;

        /** As it is written, and for templates. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param of a thing or a part */
    public record Goal(Aim is, String of) {

        String id() {
            return is.word() + "." + of;
        }
    }
}
