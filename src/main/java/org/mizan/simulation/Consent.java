package org.mizan.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sites that ask for consent, some fairly and some not, one after another. What each tap consents to is computed.
 *
 * @param purposes what data may be used for
 * @param dialogs  in the order in which the learner comes to them
 */
public record Consent(Heading heading, List<Purpose> purposes, List<Dialog> dialogs, List<Goal> goals, List<Ask> predictions) implements Simulation {

    public Consent {
        purposes = List.copyOf(purposes);
        dialogs = List.copyOf(dialogs);
        goals = List.copyOf(goals);
        predictions = List.copyOf(predictions);
    }

    /**
     * @param needed   the site cannot work without it, so that nobody is asked
     * @param partners how many others receive the data
     * @param days     how long it is kept; 0 if nothing is said of it
     */
    public record Purpose(String id, String label, boolean needed, int partners, int days) {
    }

    /**
     * @param site   an invented one
     * @param asks   ids of the purposes it asks for, none of them needed
     * @param layers the first is shown first
     */
    public record Dialog(String id, String site, List<String> asks, List<Layer> layers) {

        public Dialog {
            asks = List.copyOf(asks);
            layers = List.copyOf(layers);
        }

        Optional<Layer> layer(String layer) {
            return layers.stream().filter(one -> one.id().equals(layer)).findFirst();
        }
    }

    /**
     * What is seen at once.
     *
     * @param boxes   switches of single purposes
     * @param pattern the family of deceptive design in its words, if any
     */
    public record Layer(String id, String says, List<Box> boxes, List<Button> buttons, Optional<String> pattern) {

        public Layer {
            boxes = List.copyOf(boxes);
            buttons = List.copyOf(buttons);
        }

        Optional<Button> button(String button) {
            return buttons.stream().filter(one -> one.id().equals(button)).findFirst();
        }
    }

    /** @param on ticked before anybody chose */
    public record Box(String purpose, boolean on) {
    }

    /** @param look {@code loud}, {@code plain} or {@code quiet} */
    public record Button(String id, String label, Act act, String look, Optional<String> pattern) {
    }

    /**
     * What a button does.
     *
     * @param kind     {@code all}, {@code none}, {@code chosen} (what is switched on) or {@code these} end the dialog with a consent;
     *                 {@code to} opens another layer; {@code leave} turns away from the site
     * @param purposes of {@code these}
     * @param to       the layer
     */
    public record Act(String kind, List<String> purposes, String to) {

        public Act {
            purposes = List.copyOf(purposes);
        }

        boolean ends() {
            return !kind.equals("to");
        }
    }

    /**
     * @param word    {@code keep}: the purpose has to be consented to; {@code never}: it must not be; {@code read}: the site has to be read
     * @param purpose empty for {@code read}
     * @param at      the dialog; empty if it is meant of all
     */
    public record Goal(String word, String purpose, Optional<String> at) {
    }

    /**
     * Something to predict.
     *
     * @param word    {@code ask}: will this purpose be consented to there? {@code longer}: does refusing take more taps there than accepting?
     * @param purpose empty for {@code longer}
     */
    public record Ask(String word, String purpose, String at) {

        String field() {
            return "predict." + word + "." + at + (purpose.isEmpty() ? "" : "." + purpose);
        }
    }

    public Optional<Purpose> purpose(String purpose) {
        return purposes.stream().filter(one -> one.id().equals(purpose)).findFirst();
    }

    public Optional<Dialog> dialog(String dialog) {
        return dialogs.stream().filter(one -> one.id().equals(dialog)).findFirst();
    }

    @Override
    public String kind() {
        return "consent";
    }

    @Override
    public ConsentRun play(Map<String, List<String>> fields) {
        return new ConsentRun(this, fields);
    }
}
