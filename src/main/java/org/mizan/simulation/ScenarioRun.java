package org.mizan.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A learner's play of a {@link Scenario}: a pure function of the scenario and the form fields.
 *
 * <p>Fields, as a page sends them and as {@link #fields()} gives them back in normal form:
 * <ul>
 * <li>{@code path} = one value {@code <scene>.<choice>} for each decision, in order; what cannot be played from there on is dropped
 * <li>{@code guess.<number of the decision, from 0>.<meter>} = {@code up}, {@code down} or {@code same}
 * <li>{@code choose} = {@code <scene>.<choice>}, the choice that is marked but not yet decided
 * <li>{@code reported} = {@code yes} once an ending was reached
 * <li>submit buttons: {@code act} = {@code decide}, {@code back.<number of a decision>} (stand there again) or {@code again}
 * </ul>
 */
public final class ScenarioRun implements Run {

    /** Whoever walks in circles longer than this is asked to start over. */
    static final int LONGEST = 100;
    static final String PATH = "path";
    static final String CHOOSE = "choose";
    static final String REPORTED = "reported";
    private static final List<String> SAYINGS = List.of("up", "down", "same");

    /**
     * What is asked before a decision.
     *
     * @param name of the form field
     * @param said what was answered so far
     */
    public record Question(String name, Scenario.Meter meter, Optional<String> said) {

        public boolean says(String word) {
            return said.filter(word::equals).isPresent();
        }
    }

    private final Scenario scenario;
    private final Sent sent;
    private final Sent given;
    private final boolean covered;
    /** The last form went back to a decision: what was predicted of it then is asked anew. */
    private boolean wentBack;
    private final List<ScenarioStep> path = new ArrayList<>();
    private final Optional<Scenario.Choice> marked;
    private final boolean incomplete;
    private final boolean decided;
    private final boolean reported;
    private ScenarioState at;
    private @Nullable ScenarioReport report;

    /** Never throws, whatever the fields hold. */
    public static ScenarioRun of(Scenario scenario, Map<String, List<String>> fields) {
        return new ScenarioRun(scenario, new Sent(fields), false);
    }

    private ScenarioRun(Scenario scenario, Sent sent, boolean covered) {
        this.scenario = scenario;
        this.covered = covered;
        this.sent = sent;
        given = sent.acts("again") ? new Sent(Map.of()) : sent;
        at = scenario.start();
        String act = given.value(Sent.ACT).orElse("");
        int back = act.matches("back\\.\\d{1,2}") ? Integer.parseInt(act.substring(5)) : LONGEST;
        walk(back);
        wentBack = back < LONGEST;
        Optional<Scenario.Choice> choice = wentBack ? Optional.empty() : given.value(CHOOSE).flatMap(this::openChoice);
        boolean deciding = given.acts("decide") && !ended();
        boolean ready = choice.isPresent() && questions().stream().allMatch(question -> question.said().isPresent());
        incomplete = deciding && !ready;
        decided = deciding && ready;
        if (decided) {
            take(choice.orElseThrow());
        }
        marked = decided ? Optional.empty() : choice;
        reported = ended() || sent.value(REPORTED).filter("yes"::equals).isPresent();
    }

    private void walk(int most) {
        for (String value : given.values(PATH)) {
            Optional<Scenario.Choice> choice = openChoice(value);
            if (choice.isEmpty() || path.size() >= most) {
                return;
            }
            take(choice.get());
        }
    }

    private Optional<Scenario.Choice> openChoice(String value) {
        return path.size() >= LONGEST ? Optional.empty()
                : scenario.open(at).stream().filter(choice -> value.equals(at.place() + "." + choice.id())).findFirst();
    }

    private void take(Scenario.Choice choice) {
        ScenarioState next = scenario.after(at, choice);
        List<ScenarioStep.Guess> guesses = questions().stream().filter(question -> question.said().isPresent())
                .map(question -> new ScenarioStep.Guess(question.meter(), question.said().get(), ScenarioStep.word(
                        scenario.value(at, question.meter().id()), scenario.value(next, question.meter().id())))).toList();
        path.add(new ScenarioStep(path.size(), scenario.scene(at.place()).orElseThrow(), choice, guesses, at, next));
        at = next;
    }

    @Override
    public Scenario simulation() {
        return scenario;
    }

    /** Predictions are made at each decision, so that there is no stage of their own. */
    @Override
    public Stage stage() {
        return ended() && !covered ? Stage.REPORT : Stage.PLAY;
    }

    /** The story comes to its ending, and what it cost is not told. */
    @Override
    public Run covered() {
        return new ScenarioRun(scenario, sent, true);
    }

    /** From scene to scene. */
    @Override
    public boolean leadsItself() {
        return true;
    }

    /** The number of the decision that is to be made, from 1. */
    public int turn() {
        return path.size() + 1;
    }

    @Override
    public List<ScenarioReport.Judged> goals() {
        return ScenarioReport.judged(scenario, at);
    }

    /** Why a meter stands where it stands: the decisions that moved it, beside those that did not and what was not chosen. */
    @Override
    public List<Why> whys() {
        return meters().stream().map(reading -> new Why(reading.meter().id(), reading.meter().label(), causes(reading))).filter(Why::asks).toList();
    }

    private List<Cause> causes(ScenarioReport.Reading reading) {
        Map<String, Boolean> counts = new LinkedHashMap<>();
        path.forEach(step -> counts.merge(step.choice().label(), reading.moves().stream().anyMatch(move -> move.step().equals(step)), Boolean::logicalOr));
        path.forEach(step -> scenario.open(step.before()).forEach(choice -> counts.putIfAbsent(choice.label(), false)));
        return counts.entrySet().stream().map(one -> new Cause(one.getKey(), one.getValue())).toList();
    }

    /** The story has come to its end. */
    public boolean ended() {
        return scenario.ending(at.place()).isPresent();
    }

    /** The scene that is open; empty at an ending. */
    public Optional<Scenario.Scene> scene() {
        return scenario.scene(at.place());
    }

    public Optional<Scenario.Ending> ending() {
        return scenario.ending(at.place());
    }

    /** What can be chosen now. */
    public List<Scenario.Choice> choices() {
        return path.size() >= LONGEST ? List.of() : scenario.open(at);
    }

    /** The value of the form field {@code choose} for a choice of the open scene. */
    public String value(Scenario.Choice choice) {
        return at.place() + "." + choice.id();
    }

    public boolean isMarked(Scenario.Choice choice) {
        return marked.filter(choice::equals).isPresent();
    }

    /** What the learner says before this decision. */
    public List<Question> questions() {
        return scenario.predictions().stream().filter(one -> one.scene().equals(at.place())).flatMap(one -> scenario.meter(one.meter()).stream())
                .map(meter -> {
                    String name = "guess." + path.size() + "." + meter.id();
                    return new Question(name, meter, wentBack ? Optional.empty() : given.value(name).filter(SAYINGS::contains));
                }).toList();
    }

    /** The learner wanted to decide, but a choice or a prediction is missing. */
    public boolean incomplete() {
        return incomplete;
    }

    /** The path so far. */
    public List<ScenarioStep> path() {
        return List.copyOf(path);
    }

    /** What was decided just before. */
    public Optional<ScenarioStep> latest() {
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
    }

    /** The last form decided something: the page tells what it did. */
    public boolean decided() {
        return decided;
    }

    /** What a step did to the meters. */
    public List<ScenarioStep.Change> moves(ScenarioStep step) {
        return step.moves(scenario);
    }

    /** The meters as they stand, each with the steps that brought it there. */
    public List<ScenarioReport.Reading> meters() {
        return ScenarioReport.readings(scenario, path, at);
    }

    /** All predictions on the path. */
    public List<ScenarioStep.Guess> guesses() {
        return path.stream().flatMap(step -> step.guesses().stream()).toList();
    }

    public long rightGuesses() {
        return guesses().stream().filter(ScenarioStep.Guess::right).count();
    }

    /** What the path achieved and cost; of use once the story has ended. */
    public ScenarioReport report() {
        ScenarioReport found = report;
        if (found == null) {
            found = ScenarioReport.of(scenario, path, at);
            report = found;
        }
        return found;
    }

    @Override
    public Map<String, List<String>> fields() {
        Map<String, List<String>> fields = carried();
        marked.ifPresent(choice -> fields.put(CHOOSE, List.of(value(choice))));
        questions().forEach(question -> question.said().ifPresent(said -> fields.put(question.name(), List.of(said))));
        return fields;
    }

    @Override
    public Map<String, List<String>> carried() {
        Map<String, List<String>> carried = new LinkedHashMap<>();
        if (!path.isEmpty()) {
            carried.put(PATH, path.stream().map(step -> step.scene().id() + "." + step.choice().id()).toList());
        }
        path.forEach(step -> step.guesses().forEach(guess -> carried.put("guess." + step.number() + "." + guess.meter().id(), List.of(guess.said()))));
        if (reported) {
            carried.put(REPORTED, List.of("yes"));
        }
        return carried;
    }

    /** Whether an ending was reached once. */
    @Override
    public boolean answered() {
        return reported;
    }
}
