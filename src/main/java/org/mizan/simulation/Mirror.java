package org.mizan.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who sees what, under which settings. Ids are the author's; all texts are plain text in the lesson's language.
 *
 * @param look        the device drawn: phone, social, chat, browser, tv, speaker or car
 * @param audiences   in file order; the parent of each stands anywhere in the list
 * @param settings    in file order
 * @param predictions the cells that the learner predicts before the mirror is shown
 */
public record Mirror(Heading heading, String look, List<Audience> audiences, List<Datum> data, List<Setting> settings, List<Flow> flows,
        List<Inference> inferences, List<Goal> goals, List<Cell> predictions) implements Simulation {

    public Mirror {
        audiences = List.copyOf(audiences);
        data = List.copyOf(data);
        settings = List.copyOf(settings);
        flows = List.copyOf(flows);
        inferences = List.copyOf(inferences);
        goals = List.copyOf(goals);
        predictions = List.copyOf(predictions);
    }

    @Override
    public String kind() {
        return "mirror";
    }

    @Override
    public MirrorRun play(Map<String, List<String>> fields) {
        return MirrorRun.of(this, fields);
    }

    /**
     * What is known under a configuration: the least fixed point of flows and inferences.
     *
     * @param configuration setting id to option id; what is missing or unknown stays as the device came
     */
    public MirrorOutcome evaluate(Map<String, String> configuration) {
        return new MirrorOutcome(this, configuration);
    }

    /** The same mirror without a word for people: what is left is all that matters to the solver, and the same in every language. */
    public Mirror bare() {
        return new Mirror(Heading.NONE, "", audiences.stream().map(one -> new Audience(one.id(), "", one.parent())).toList(),
                data.stream().map(one -> new Datum(one.id(), "", Optional.empty())).toList(), settings.stream().map(Setting::bare).toList(),
                flows.stream().map(one -> new Flow(one.datum(), one.to(), one.when(), Optional.empty())).toList(),
                inferences.stream().map(one -> new Inference(one.from(), one.gives(), Optional.empty())).toList(), goals, List.of());
    }

    /** The same mirror, before which nothing is predicted. */
    Mirror withoutPredictions() {
        return predictions.isEmpty() ? this
                : new Mirror(heading, look, audiences, data, settings, flows, inferences, goals, List.of());
    }

    /** The words of a cell; empty if it names what is not declared. */
    public Optional<Known> known(Cell cell) {
        return audiences.stream().filter(one -> one.id().equals(cell.audience())).findFirst()
                .flatMap(audience -> data.stream().filter(one -> one.id().equals(cell.datum())).findFirst()
                        .map(datum -> new Known(audience, datum)));
    }

    /** @param parent what the parent sees, this audience sees too */
    public record Audience(String id, String label, Optional<String> parent) {
    }

    /** @param sensitive one of health, belief, politics, origin, union, sexuality, biometric, genetic, children, finance, location, habits */
    public record Datum(String id, String label, Optional<String> sensitive) {
    }

    /**
     * @param options in file order, at least two
     * @param initial id of the option that the device comes with
     * @param at      where the setting lies, outermost menu first; empty if it lies on the first screen
     * @param pattern the family of deceptive design at work, if any: overloading, skipping, stirring, obstructing, fickle, left-in-the-dark
     */
    public record Setting(String id, String label, List<Option> options, String initial, List<String> at, Optional<String> pattern) {

        public Setting {
            options = List.copyOf(options);
            at = List.copyOf(at);
        }

        Setting bare() {
            return new Setting(id, "", options.stream().map(one -> new Option(one.id(), "")).toList(), initial, List.of(), Optional.empty());
        }

        /** The option of this id; the one that the device comes with, if there is none. */
        public Option option(String option) {
            return options.stream().filter(one -> one.id().equals(option)).findFirst().orElseGet(this::untouched);
        }

        /** The option that the device comes with. */
        public Option untouched() {
            return options.stream().filter(one -> one.id().equals(initial)).findFirst().orElse(options.get(0));
        }
    }

    public record Option(String id, String label) {
    }

    /** @param why the author's reason in words, if given */
    public record Flow(String datum, Target to, Condition when, Optional<String> why) {
    }

    /** Whom a flow reaches. */
    public sealed interface Target {
    }

    public record To(String audience) implements Target {
    }

    /** The audience whose id is the chosen option of the setting; nobody, if the option is no audience. */
    public record ToChosen(String setting) implements Target {
    }

    /** Whoever knows all of {@code from} knows {@code gives}. */
    public record Inference(List<String> from, String gives, Optional<String> why) {

        public Inference {
            from = List.copyOf(from);
        }
    }

    /** Something that one audience may know. */
    public record Cell(String audience, String datum) {
    }

    /** @param keep true if the cell has to be known, false if it must never be */
    public record Goal(boolean keep, Cell cell) {
    }
}
