package org.mizan.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Someone builds a form for a purpose. Which field serves what, whom of a declared town its answers single out, and what it would cost if
 * they got out, is computed.
 *
 * @param owner    whose form it is; invented
 * @param purposes what the form is for
 * @param fields   what it may ask
 */
public record Collect(Heading heading, String owner, List<Purpose> purposes, List<Field> fields, Town town, List<Goal> goals, List<Goal> predictions)
        implements Simulation {

    /** The form of a field that is not asked. */
    public static final String NONE = "none";

    public Collect {
        purposes = List.copyOf(purposes);
        fields = List.copyOf(fields);
        goals = List.copyOf(goals);
        predictions = List.copyOf(predictions);
    }

    /** @param needs which fields in which forms it needs */
    public record Purpose(String id, String label, Condition needs) {
    }

    /**
     * @param forms   in which it can be asked, the fullest first; not to ask is one more
     * @param initial the form that the learner finds, or {@link #NONE}
     */
    public record Field(String id, String label, List<Form> forms, String initial) {

        public Field {
            forms = List.copyOf(forms);
        }

        /** All that can be chosen. */
        List<String> options() {
            return Stream.concat(forms.stream().map(Form::id), Stream.of(NONE)).toList();
        }

        public Optional<Form> form(String form) {
            return forms.stream().filter(one -> one.id().equals(form)).findFirst();
        }
    }

    /**
     * @param harm  what it costs a person if it gets out, in points that the author invents
     * @param shows columns of the town that an answer shows
     * @param names an answer names the person outright
     */
    public record Form(String id, String label, int harm, List<String> shows, boolean names) {

        public Form {
            shows = List.copyOf(shows);
        }
    }

    /**
     * @param word    {@code serve}: the purpose is served; {@code singled}: no more people than this are singled out; {@code breach}: it
     *                would cost no more than this
     * @param purpose empty but for {@code serve}
     */
    public record Goal(String word, String purpose, int most) {

        String key() {
            return word + "." + (purpose.isEmpty() ? most : purpose);
        }
    }

    /** How the form is built: what is missing or unknown stands as at first. */
    public Map<String, String> design(Map<String, String> choices) {
        Map<String, String> design = new LinkedHashMap<>();
        for (Field field : fields) {
            String chosen = choices.getOrDefault(field.id(), "");
            design.put(field.id(), field.options().contains(chosen) ? chosen : field.initial());
        }
        return design;
    }

    public Collected evaluate(Map<String, String> choices) {
        return new Collected(this, design(choices));
    }

    @Override
    public String kind() {
        return "collect";
    }

    @Override
    public CollectRun play(Map<String, List<String>> fields) {
        return new CollectRun(this, fields);
    }
}
