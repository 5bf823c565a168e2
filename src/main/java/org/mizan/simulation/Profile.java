package org.mizan.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody shares, what they gain by it, and what a broker concludes from it, rightly or wrongly. Ids are the author's; all texts are
 * plain text in the lesson's language.
 *
 * <p>It is computed as a {@link Mirror} with two audiences: the broker, who gets what is shared and concludes by the rules, and the one who
 * shares, who gets the gains.
 *
 * @param broker      who concludes
 * @param shares      what can be shared, in file order
 * @param conclusions what the broker may conclude, in file order
 * @param rules       from what the broker concludes what
 * @param gains       what sharing is good for, in file order
 * @param predictions conclusions of which the learner says whether the broker comes to them
 * @param model       the same as a mirror
 */
public record Profile(Heading heading, String broker, List<Share> shares, List<Conclusion> conclusions, List<Rule> rules, List<Gain> gains,
        List<Goal> goals, List<String> predictions, Mirror model) implements Simulation {

    static final String BROKER = "broker";
    static final String SELF = "self";
    static final String YES = "yes";
    static final String NO = "no";

    public Profile {
        shares = List.copyOf(shares);
        conclusions = List.copyOf(conclusions);
        rules = List.copyOf(rules);
        gains = List.copyOf(gains);
        goals = List.copyOf(goals);
        predictions = List.copyOf(predictions);
    }

    /** A profile and the mirror that it is computed by. */
    public static Profile of(Heading heading, String broker, List<Share> shares, List<Conclusion> conclusions, List<Rule> rules, List<Gain> gains,
            List<Goal> goals, List<String> predictions) {
        return new Profile(heading, broker, shares, conclusions, rules, gains, goals, predictions,
                mirror(heading, broker, shares, conclusions, rules, gains, goals, predictions));
    }

    private static Mirror mirror(Heading heading, String broker, List<Share> shares, List<Conclusion> conclusions, List<Rule> rules, List<Gain> gains,
            List<Goal> goals, List<String> predictions) {
        List<Mirror.Datum> data = Stream.of(shares.stream().map(one -> new Mirror.Datum(one.id(), one.label(), Optional.empty())),
                conclusions.stream().map(one -> new Mirror.Datum(one.id(), one.label(), one.sensitive())),
                gains.stream().map(one -> new Mirror.Datum(one.id(), one.label(), Optional.empty()))).flatMap(one -> one).toList();
        List<Mirror.Option> options = List.of(new Mirror.Option(YES, ""), new Mirror.Option(NO, ""));
        List<Mirror.Flow> flows = new ArrayList<>();
        shares.forEach(one -> flows.add(new Mirror.Flow(one.id(), new Mirror.To(BROKER), new Condition.Is(one.id(), YES), Optional.empty())));
        gains.forEach(one -> flows.add(new Mirror.Flow(one.id(), new Mirror.To(SELF),
                new Condition.All(one.from().stream().map(share -> (Condition) new Condition.Is(share, YES)).toList()), Optional.empty())));
        return new Mirror(heading, "phone", List.of(new Mirror.Audience(BROKER, broker, Optional.empty()), new Mirror.Audience(SELF, "", Optional.empty())), data,
                shares.stream().map(one -> new Mirror.Setting(one.id(), one.label(), options, one.shared() ? YES : NO, List.of(), Optional.empty())).toList(), flows,
                rules.stream().map(one -> new Mirror.Inference(one.from(), one.gives(), Optional.of(one.why()))).toList(),
                goals.stream().map(one -> new Mirror.Goal(one.keep(), new Mirror.Cell(one.keep() ? SELF : BROKER, one.of()))).toList(),
                predictions.stream().map(one -> new Mirror.Cell(BROKER, one)).toList());
    }

    @Override
    public String kind() {
        return "profile";
    }

    @Override
    public ProfileRun play(Map<String, List<String>> fields) {
        return ProfileRun.of(this, fields);
    }

    /** The words of a share, a conclusion or a gain. */
    public String label(String id) {
        return model.data().stream().filter(one -> one.id().equals(id)).findFirst().map(Mirror.Datum::label).orElse(id);
    }

    public Optional<Conclusion> conclusion(String id) {
        return conclusions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** @param shared before anything is chosen */
    public record Share(String id, String label, boolean shared) {
    }

    /**
     * @param holds     it is true of the one who shares; else to conclude it is an error
     * @param sensitive as in a mirror
     */
    public record Conclusion(String id, String label, boolean holds, Optional<String> sensitive) {
    }

    /**
     * Whoever knows all of {@code from} concludes {@code gives}.
     *
     * @param from  shares or conclusions
     * @param why   why the broker thinks so
     * @param rival another explanation of the same evidence
     */
    public record Rule(List<String> from, String gives, String why, String rival) {

        public Rule {
            from = List.copyOf(from);
        }
    }

    /** @param from all of this has to be shared for it */
    public record Gain(String id, String label, List<String> from) {

        public Gain {
            from = List.copyOf(from);
        }
    }

    /** @param keep the gain {@code of} has to be there; else the conclusion {@code of} must not be */
    public record Goal(boolean keep, String of) {
    }
}
