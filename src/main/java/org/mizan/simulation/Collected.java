package org.mizan.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mizan.simulation.Collect.Field;
import org.mizan.simulation.Collect.Form;
import org.mizan.simulation.Collect.Purpose;

/** What a form of {@link Collect} gathers, and what comes of it. */
public final class Collected {

    private final Collect collect;
    private final Map<String, String> design;

    Collected(Collect collect, Map<String, String> design) {
        this.collect = collect;
        this.design = design;
    }

    /** Field to form, complete, in file order. */
    public Map<String, String> design() {
        return design;
    }

    /** The form in which a field is asked; empty if it is not. */
    public Optional<Form> form(Field field) {
        return field.form(design.getOrDefault(field.id(), Collect.NONE));
    }

    /** All fields that are asked, in file order. */
    public List<Field> asked() {
        return collect.fields().stream().filter(field -> form(field).isPresent()).toList();
    }

    public boolean serves(Purpose purpose) {
        return purpose.needs().holds(design);
    }

    /** The purposes that are served, in file order. */
    public List<Purpose> served() {
        return collect.purposes().stream().filter(this::serves).toList();
    }

    /** Columns of the town that the answers show. */
    public Set<String> shown() {
        Set<String> shown = new LinkedHashSet<>();
        asked().forEach(field -> form(field).ifPresent(form -> shown.addAll(form.shows())));
        return shown;
    }

    /** Positions of the people whom the answers single out, names aside. */
    public List<Integer> singled() {
        return collect.town().singled(shown());
    }

    /** Whether the answers name everybody outright. */
    public boolean names() {
        return asked().stream().anyMatch(field -> form(field).filter(Form::names).isPresent());
    }

    /** What it would cost if the answers of the whole town got out: the harm of every field for every person. */
    public int breach() {
        return asked().stream().mapToInt(this::breach).sum();
    }

    /** The part of one field in that. */
    public int breach(Field field) {
        return form(field).map(Form::harm).orElse(0) * collect.town().people().size();
    }

    /** The same form with one field asked otherwise. */
    Collected with(Field field, String form) {
        Map<String, String> other = new LinkedHashMap<>(design);
        other.put(field.id(), form);
        return new Collected(collect, other);
    }

    boolean meets(Collect.Goal goal) {
        return switch (goal.word()) {
            case "serve" -> collect.purposes().stream().anyMatch(purpose -> purpose.id().equals(goal.purpose()) && serves(purpose));
            case "singled" -> singled().size() <= goal.most();
            default -> breach() <= goal.most();
        };
    }

    /** Purposes that are served now and would not be if a field were not asked. */
    public List<Purpose> hangingOn(Field field) {
        Collected without = with(field, Collect.NONE);
        return served().stream().filter(purpose -> !without.serves(purpose)).toList();
    }

    /** The form of a field that does the least harm and loses no purpose that is served now; {@link Collect#NONE} if it need not be asked. */
    public String enough(Field field) {
        List<String> options = new ArrayList<>(field.options());
        options.sort(Comparator.comparingInt(option -> field.form(option).map(Form::harm).orElse(-1)));
        return options.stream().filter(option -> with(field, option).served().containsAll(served())).findFirst().orElse(Collect.NONE);
    }
}
