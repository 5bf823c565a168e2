package org.mizan.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.mizan.simulation.Collect.Field;
import org.mizan.simulation.Collect.Purpose;

/**
 * A learner's play of {@link Collect}. Fields beside those of {@link Steps}: {@code ask.<field>} = a form or {@code none},
 * {@code predict.<goal>} = {@code yes} or {@code no}.
 */
public final class CollectRun implements Telling {

    private static final int TOLD = 4;

    /** A person of the town as the answers show them. */
    public record Person(int number, List<String> shown, boolean singled) {
    }

    /**
     * A field as the report sees it.
     *
     * @param form    in which it is asked
     * @param serves  purposes that hang on it
     * @param breach  its part in the cost of a breach
     * @param enough  a form that would have done for less; empty if this one is needed
     */
    public record Asked(Field field, Collect.Form form, List<Purpose> serves, int breach, Optional<Enough> enough) {
    }

    /** @param form empty if the field need not be asked at all */
    public record Enough(Optional<Collect.Form> form) {
    }

    private final Collect collect;
    private final Steps steps;
    private final Collected collected;

    CollectRun(Collect collect, Map<String, List<String>> fields) {
        this.collect = collect;
        steps = Steps.of(fields, !collect.predictions().isEmpty(),
                sent -> collect.predictions().stream().allMatch(goal -> sent.yesOrNo(predict(goal)).isPresent()));
        Map<String, String> choices = new LinkedHashMap<>();
        collect.fields().forEach(field -> steps.given().value(field(field)).ifPresent(form -> choices.put(field.id(), form)));
        collected = collect.evaluate(choices);
    }

    private static String predict(Collect.Goal goal) {
        return "predict." + goal.key();
    }

    /** Name of the form field that decides about a field. */
    public String field(Field field) {
        return "ask." + field.id();
    }

    @Override
    public Collect simulation() {
        return collect;
    }

    @Override
    public Stage stage() {
        return steps.stage();
    }

    @Override
    public boolean incomplete() {
        return steps.incomplete();
    }

    /** What is gathered; not to be shown while predicting. */
    public Collected collected() {
        return collected;
    }

    /** Whether a field is asked in this form, or, for {@code none}, not asked. */
    public boolean asks(Field field, String form) {
        return form.equals(collected.design().get(field.id()));
    }

    /** The town as the answers show it. */
    public List<Person> people() {
        Set<String> shown = collected.shown();
        List<Integer> singled = collected.singled();
        return IntStream.range(0, collect.town().people().size())
                .mapToObj(person -> new Person(person + 1, collect.town().shown(person, shown), singled.contains(person))).toList();
    }

    @Override
    public List<Guess> guesses() {
        return collect.predictions().stream().map(goal -> new Guess(predict(goal), line("asks-", goal), steps.given().yesOrNo(predict(goal)), collected.meets(goal))).toList();
    }

    @Override
    public List<Aim> goals() {
        return collect.goals().stream().map(goal -> new Aim(goal.key(), line("goal-", goal), collected.meets(goal), why(goal))).toList();
    }

    private Line line(String prefix, Collect.Goal goal) {
        return Line.of(prefix + goal.word(), purpose(goal.purpose()).map(Purpose::label).orElse("")).with(goal.most());
    }

    private Optional<Purpose> purpose(String id) {
        return collect.purposes().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private List<Line> why(Collect.Goal goal) {
        return switch (goal.word()) {
            case "serve" -> purpose(goal.purpose()).map(this::because).orElse(List.of());
            case "singled" -> whySingled();
            default -> whyBreach();
        };
    }

    /** The fields that decide whether a purpose is served, as they stand. */
    public List<Line> because(Purpose purpose) {
        Set<String> deciding = purpose.needs().decidedBy(collected.design());
        List<Line> lines = new ArrayList<>();
        collect.fields().stream().filter(field -> deciding.contains(field.id())).forEach(field -> lines.add(asked(field)));
        lines.add(Line.of(collected.serves(purpose) ? "so-served" : "so-unserved", purpose.label()));
        return lines;
    }

    private Line asked(Field field) {
        return collected.form(field).map(form -> Line.of("asked", field.label(), form.label())).orElseGet(() -> Line.of("not-asked", field.label()));
    }

    private List<Line> whySingled() {
        List<Line> lines = new ArrayList<>();
        collected.asked().stream().filter(field -> collected.form(field).filter(form -> !form.shows().isEmpty()).isPresent()).forEach(field -> lines.add(asked(field)));
        people().stream().filter(Person::singled).limit(TOLD).forEach(person -> lines.add(Line.of("only-one", String.join(" · ", person.shown())).with(person.number())));
        lines.add(Line.of("so-singled").with(collected.singled().size()));
        return lines;
    }

    private List<Line> whyBreach() {
        List<Line> lines = new ArrayList<>();
        collected.asked().forEach(field -> lines.add(Line.of("costs", field.label()).with(collected.breach(field))));
        lines.add(Line.of("so-breach").with(collected.breach()));
        return lines;
    }

    /** What each field that is asked is good for, and what it costs. */
    public List<Asked> asked() {
        return collected.asked().stream().map(field -> {
            String enough = collected.enough(field);
            boolean less = field.form(enough).map(Collect.Form::harm).orElse(-1) < collected.form(field).orElseThrow().harm();
            return new Asked(field, collected.form(field).orElseThrow(), collected.hangingOn(field), collected.breach(field),
                    less ? Optional.of(new Enough(field.form(enough))) : Optional.empty());
        }).toList();
    }

    /** Fields to ask otherwise than at first, and how (empty: not at all), in a form with the fewest changes that meets all goals. */
    public Optional<List<Line>> shortestWay() {
        return CollectSolver.prove(collect).best().map(design -> collect.fields().stream().filter(field -> !field.initial().equals(design.get(field.id())))
                .map(field -> field.form(design.getOrDefault(field.id(), Collect.NONE)).map(form -> Line.of("ask-as", field.label(), form.label()))
                        .orElseGet(() -> Line.of("ask-not", field.label()))).toList());
    }

    /** Why a purpose is served: the fields that it hangs on, and those that it does not need. */
    @Override
    public List<Why> whys() {
        return collected.served().stream().map(purpose -> new Why(purpose.id(), purpose.label(), collected.asked().stream()
                .map(field -> new Cause(field.label() + ": " + collected.form(field).orElseThrow().label(), purpose.needs().settings().contains(field.id()))).toList()))
                .filter(Why::asks).toList();
    }

    @Override
    public Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        steps.remember(fields);
        collected.design().forEach((field, form) -> fields.put("ask." + field, List.of(form)));
        collect.predictions().forEach(goal -> steps.given().yesOrNo(predict(goal)).ifPresent(said -> fields.put(predict(goal), List.of(said ? "yes" : "no"))));
        return fields;
    }

    @Override
    public Map<String, List<String>> carried() {
        Map<String, List<String>> carried = fields();
        if (stage() == Stage.PREDICT) {
            collect.predictions().forEach(goal -> carried.remove(predict(goal)));
        }
        return carried;
    }

    @Override
    public boolean answered() {
        return steps.reported();
    }
}
